package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.learn.onnx.OnnxClassifier;
import kinescribe.learn.onnx.Parity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ONNX Runtime makes of our files is what libtorch computes: the export itself sees to it. */
class OnnxParityTest {
    @ParameterizedTest
    @EnumSource(Networks.class)
    void bothRuntimesGiveTheSameProbabilities(Networks kind) throws Exception {
        NetworkSpec network = ToyWindows.network(kind);
        double[][] windows = ToyWindows.of(30, 1).features();
        byte[] model = OnnxModel.bytes(network, unlikely(network), windows);
        double[][] got =
                new OnnxClassifier(model, ToyWindows.SAMPLES, ToyWindows.CHANNELS)
                        .probabilities(windows);
        double[] first = Arrays.stream(got).mapToDouble(row -> row[0]).sorted().toArray();
        assertThat(first[first.length - 1] - first[0])
                .as("the windows do not all get one answer")
                .isGreaterThan(1e-3);
    }

    @Test
    void anExportThatDiffersIsRefused() {
        double[][] trained = {{0.5, 0.5}};
        assertThatThrownBy(() -> Parity.require(trained, new double[][] {{0.5002, 0.4998}}))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("differs from the trained one");
        assertThatThrownBy(() -> Parity.require(trained, new double[][] {{Double.NaN, 0.5}}))
                .isInstanceOf(KinescribeException.class);
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        NetworkSpec network = ToyWindows.network(Networks.CNN);
        Weights broken =
                Weights.initial(network, 1).with(NetworkSpec.MEAN, new float[] {Float.NaN, 0, 0});
        assertThatThrownBy(() -> OnnxModel.bytes(network, broken, ToyWindows.of(4, 1).features()))
                .isInstanceOf(KinescribeException.class);
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
