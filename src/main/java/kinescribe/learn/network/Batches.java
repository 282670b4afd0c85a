package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.learn.Examples;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;

/** Hands out examples in batches. */
final class Batches {
    private final Examples examples;
    private final long[] windowShape;
    private final float[] classWeights;

    /**
     * @param balanced whether every class that occurs weighs the same in sum
     */
    Batches(Examples examples, NetworkSpec network, boolean balanced) {
        this.examples = examples;
        windowShape = new long[] {0, network.input().samples(), network.input().channels()};
        classWeights = balanced ? balance(examples, network.classes()) : ones(network.classes());
    }

    private static float[] ones(int classes) {
        float[] ones = new float[classes];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] balance(Examples examples, int classes) {
        double[] sums = new double[classes];
        double all = 0;
        for (int i = 0; i < examples.size(); i++) {
            sums[examples.classes()[i]] += examples.weights()[i];
            all += examples.weights()[i];
        }
        long present = Arrays.stream(sums).filter(s -> s > 0).count();
        float[] weights = new float[classes];
        for (int c = 0; c < classes; c++) {
            weights[c] = sums[c] > 0 ? (float) (all / (present * sums[c])) : 0;
        }
        return weights;
    }

    /** All examples in batches, in their order. */
    List<int[]> inOrder(int size) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        return split(order, size);
    }

    /** All examples in batches, shuffled. */
    List<int[]> shuffled(int size, long seed) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        RandomGenerator chance = Seeds.generator(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return split(order, size);
    }

    /** A last batch of one would have no variance to standardise by; it goes to its neighbour. */
    private static List<int[]> split(int[] order, int size) {
        List<int[]> batches = new ArrayList<>();
        int from = 0;
        while (from < order.length) {
            int to = order.length - from <= size + 1 ? order.length : from + size;
            batches.add(Arrays.copyOfRange(order, from, to));
            from = to;
        }
        return batches;
    }

    Batch batch(int[] places) {
        int length = (int) (windowShape[1] * windowShape[2]);
        float[] values = new float[places.length * length];
        long[] classes = new long[places.length];
        float[] weights = new float[places.length];
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            double[] window = examples.features()[places[i]];
            for (int k = 0; k < length; k++) {
                values[i * length + k] = (float) window[k];
            }
            classes[i] = examples.classes()[places[i]];
            weights[i] = (float) examples.weights()[places[i]] * classWeights[(int) classes[i]];
            sum += weights[i];
        }
        long[] shape = windowShape.clone();
        shape[0] = places.length;
        return new Batch(
                AbstractTensor.create(values, shape),
                classes,
                AbstractTensor.create(classes),
                AbstractTensor.create(weights),
                sum);
    }

    /**
     * Some examples as tensors.
     *
     * @param windows {@code [batch, samples, channels]}
     * @param labels class indices; own, never written
     * @param classes the same for libtorch
     * @param weights how much each counts
     * @param weight their sum
     */
    record Batch(Tensor windows, long[] labels, Tensor classes, Tensor weights, double weight) {}
}
