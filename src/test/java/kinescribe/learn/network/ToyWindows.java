package kinescribe.learn.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinescribe.base.Seeds;
import kinescribe.learn.Examples;

/** Windows of sines whose frequency tells the class, in noise, off centre. */
final class ToyWindows {
    static final int CHANNELS = 3;
    static final int SAMPLES = 40;
    static final int CLASSES = 3;

    private ToyWindows() {}

    static Examples of(int count, long seed) {
        RandomGenerator chance = Seeds.generator(seed);
        double[][] windows = new double[count][SAMPLES * CHANNELS];
        int[] classes = new int[count];
        for (int i = 0; i < count; i++) {
            classes[i] = i % CLASSES;
            double phase = 2 * Math.PI * chance.nextDouble();
            for (int k = 0; k < windows[i].length; k++) {
                int sample = k / CHANNELS;
                double t = (double) sample / SAMPLES;
                double wave = Math.sin(2 * Math.PI * 2 * (classes[i] + 1) * t + phase);
                windows[i][k] = 9.8 + 3 * wave + chance.nextGaussian();
            }
        }
        return Examples.of(windows, classes, CLASSES);
    }

    /** As {@link #of}, and more at the end that count otherwise. */
    static Examples weighted(int count, long seed, int others, double weight) {
        Examples first = of(count, seed);
        Examples second = of(others, seed + 1);
        return new Examples(
                Stream.of(first.features(), second.features())
                        .flatMap(Arrays::stream)
                        .toArray(double[][]::new),
                IntStream.concat(Arrays.stream(first.classes()), Arrays.stream(second.classes()))
                        .toArray(),
                CLASSES,
                Collections.nCopies(count + others, ""),
                IntStream.range(0, count + others)
                        .mapToDouble(i -> i < count ? 1 : weight)
                        .toArray());
    }

    static Examples none() {
        return Examples.of(new double[0][], new int[0], CLASSES);
    }

    static NetworkSpec network(Networks kind) {
        return kind.of(CHANNELS, SAMPLES, CLASSES);
    }
}
