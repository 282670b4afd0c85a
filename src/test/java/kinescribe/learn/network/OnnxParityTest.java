package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.learn.Examples;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ONNX Runtime makes of our files is what libtorch computes. */
class OnnxParityTest {
    private static final double TOLERANCE = 1e-4;

    @ParameterizedTest
    @EnumSource(Networks.class)
    void bothRuntimesGiveTheSameProbabilities(Networks kind) throws Exception {
        NetworkSpec network = ToyWindows.network(kind);
        Weights weights = unlikely(network);
        Examples examples = ToyWindows.of(30, 1);
        byte[] model = OnnxModel.bytes(network, weights, Map.of("purpose", "test"));
        float[][] got;
        try (NetworkSession session =
                new NetworkSession(model, ToyWindows.SAMPLES, ToyWindows.CHANNELS)) {
            got = session.probabilities(examples.features());
        }
        float[] expected = Scoped.memory(() -> computed(network, weights, examples));
        for (int i = 0; i < expected.length; i++) {
            assertThat(got[i / ToyWindows.CLASSES][i % ToyWindows.CLASSES])
                    .isCloseTo(expected[i], within((float) TOLERANCE));
        }
        assertThat(spread(got)).as("the windows do not all get one answer").isGreaterThan(1e-3);
    }

    private static float[] computed(NetworkSpec network, Weights weights, Examples examples) {
        Batches batches = new Batches(examples, network, false);
        Tensor windows = batches.batch(batches.inOrder(examples.size()).get(0)).windows();
        Tensor logits = new TorchNetwork(network, weights).logits(TorchTape.using(), windows);
        return TorchNetwork.values(torch.softmax(logits, 1));
    }

    private static double spread(float[][] rows) {
        double low = 1;
        double high = 0;
        for (float[] row : rows) {
            low = Math.min(low, row[0]);
            high = Math.max(high, row[0]);
        }
        return high - low;
    }

    /** Weights unlike those of any beginning, so that no tensor can be mixed up unseen. */
    private static Weights unlikely(NetworkSpec network) {
        Weights initial = Weights.initial(network, 3);
        Map<String, float[]> values = new LinkedHashMap<>();
        RandomGenerator chance = Seeds.generator(5);
        initial.values()
                .forEach(
                        (name, array) -> {
                            float[] other = array.clone();
                            for (int i = 0; i < other.length; i++) {
                                other[i] += (float) (0.1 * (chance.nextDouble() - 0.5));
                            }
                            values.put(name, other);
                        });
        return new Weights(values).with(NetworkSpec.MEAN, new float[] {9.5f, 9.8f, 10});
    }
}
