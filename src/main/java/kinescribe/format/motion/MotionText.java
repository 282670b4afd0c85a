package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/** Writing text files of numbers. */
final class MotionText {
    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private MotionText() {}

    static void write(Path file, Content content) throws KinescribeException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw FileFaults.cannotWrite(file, e);
        }
    }

    /** A number with six decimals, never "-0.000000". */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", Math.abs(value) < 5e-7 ? 0.0 : value);
    }
}
