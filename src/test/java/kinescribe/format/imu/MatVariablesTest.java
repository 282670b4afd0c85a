package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.MatlabType;
import us.hebi.matlab.mat.types.Matrix;

class MatVariablesTest {
    private static final int HEADER = 128;
    private static final int TAG = 8;

    private final Path file;

    MatVariablesTest(@TempDir Path folder) {
        this.file = folder.resolve("made.mat");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsNumbersAndTextsAndPassesOverTheRest(boolean packed) throws Exception {
        Files.write(file, MatSamples.bytes(content(), packed));

        MatVariables variables = MatVariables.read(file);

        assertThat(variables.matrix("small", 2)).containsExactly(1, 2, 3, -4, 5, 6);
        assertThat(variables.text("word")).isEqualTo("hello");
        assertThat(variables.number("word_of_number")).isEqualTo(12);
        assertThat(variables.number("number")).isEqualTo(2.5);
        assertThat(variables.text("number")).isEqualTo("2.5");
        assertThat(variables.has("cells")).isFalse();
    }

    @Test
    void saysWhichVariableIsWrong() throws Exception {
        Files.write(file, MatSamples.bytes(content(), true));
        MatVariables variables = MatVariables.read(file);

        assertThatThrownBy(() -> variables.matrix("small", 3))
                .isInstanceOf(KinescribeException.class)
                .hasMessage(
                        "The file made.mat has a variable small of 3 × 2 numbers, but it needs 3"
                                + " columns.");
        assertThatThrownBy(() -> variables.matrix("none", 3)).hasMessageContaining("no variable");
        assertThatThrownBy(() -> variables.matrix("word", 3)).hasMessageContaining("no numbers");
        assertThatThrownBy(() -> variables.number("small")).isInstanceOf(KinescribeException.class);
        assertThatThrownBy(() -> variables.number("word")).hasMessageContaining("is no number");
    }

    @Test
    void refusesLengthsThatAreOnlyClaimed() throws Exception {
        // The first element claims two gigabytes; then its flags do; then its dimensions do.
        for (int at : new int[] {HEADER + 4, HEADER + TAG + 4, HEADER + TAG + 36}) {
            byte[] bytes = MatSamples.bytes(content(), false);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, 0x7ffffff0);
            Files.write(file, bytes);

            assertThatThrownBy(() -> MatVariables.read(file).matrix("small", 2))
                    .as("at %d", at)
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("made.mat");
        }
    }

    @Test
    void refusesOtherFiles() throws Exception {
        Files.writeString(file, "MATLAB 7.3 MAT-file");
        assertThat(MatVariables.recognise(file)).isFalse();
        assertThatThrownBy(() -> MatVariables.read(file))
                .hasMessage("The file made.mat is no MATLAB 5 file.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void survivesSpoiltBytes(boolean packed) {
        Mutations.survived(
                MatSamples.bytes(content(), packed),
                2000,
                file,
                "made.mat",
                f -> {
                    MatVariables variables = MatVariables.read(f);
                    if (variables.has("small")) {
                        assertThat(variables.matrix("small", 2).length).isLessThan(10_000);
                    }
                });
    }

    private static MatFile content() {
        Matrix small = Mat5.newMatrix(3, 2, MatlabType.Int16);
        double[] values = {1, 2, 3, -4, 5, 6};
        for (int i = 0; i < values.length; i++) {
            small.setDouble(i / 2, i % 2, values[i]);
        }
        return Mat5.newMatFile()
                .addArray("small", small)
                .addArray("cells", Mat5.newCell(2, 2))
                .addArray("word", Mat5.newString("hello"))
                .addArray("word_of_number", Mat5.newString("12"))
                .addArray("number", Mat5.newScalar(2.5));
    }
}
