package kinescribe.format.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Python uses our files without us: with onnxruntime, or checked and computed by onnx. The Python
 * is {@code -Dkinescribe.python=…}, else {@code /usr/bin/python3}.
 */
class PythonModelTest {
    private static final int NOT_INSTALLED = 3;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"forest", "cnn", "deepconvlstm", "resnet", "transformer", "tiny"})
    void pythonGivesTheSameProbabilities(String kind) throws Exception {
        Path python = Path.of(System.getProperty("kinescribe.python", "/usr/bin/python3"));
        assumeTrue(Files.isExecutable(python), "There is no " + python);
        TrainedModel model = ToyModels.trained(kind);
        Path file = folder.resolve("m.onnx");
        ModelFile.write(model, file);
        double[][] windows = ModelCheck.windows(60);
        ByteBuffer bytes =
                ByteBuffer.allocate(windows.length * 60 * Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (double[] window : windows) {
            for (double value : window) {
                bytes.putFloat((float) value);
            }
        }
        Path input = Files.write(folder.resolve("windows.f4"), bytes.array());
        Process process =
                new ProcessBuilder(
                                python.toString(),
                                "packaging/check-model.py",
                                file.toString(),
                                input.toString())
                        .redirectError(folder.resolve("err").toFile())
                        .start();
        List<String> lines;
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        int code = process.waitFor();
        assumeTrue(
                code != NOT_INSTALLED,
                "Skipped: " + python + " has neither onnxruntime nor onnx installed");
        assertThat(code).as(Files.readString(folder.resolve("err"))).isZero();
        assertThat(lines.get(0)).contains(kind, "fast", "slow", "wrist");
        double[][] expected = model.classifier().probabilities(windows);
        for (int i = 0; i < expected.length; i++) {
            String[] row = lines.get(i + 1).split(" ");
            for (int c = 0; c < expected[i].length; c++) {
                assertThat(Double.parseDouble(row[c])).isCloseTo(expected[i][c], within(1e-4));
            }
        }
    }
}
