package kinescribe.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/** Checks of numbers that people type. */
final class Arguments {
    private Arguments() {}

    static void atLeast(String option, double value, double least) throws KinescribeException {
        if (!(value >= least)) {
            throw new KinescribeException(
                    option + " is " + number(value) + ".",
                    "Give a number from " + number(least) + " on.");
        }
    }

    static void within(String option, double value, double least, double most)
            throws KinescribeException {
        if (!(value >= least && value <= most)) {
            throw new KinescribeException(
                    option + " is " + number(value) + ".",
                    "Give a number from " + number(least) + " to " + number(most) + ".");
        }
    }

    /** Refuses a file name that does not say what is written into the file. */
    static void endsIn(String option, Path file, String ending) throws KinescribeException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new KinescribeException(
                    option + " is " + file + ", but only " + ending + " can be written.",
                    "End the name in " + ending + ".");
        }
    }

    /** Three numbers with commas between. */
    static Vec3 three(String option, String text, String example) throws KinescribeException {
        try {
            double[] parts =
                    Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
            if (parts.length == 3 && Arrays.stream(parts).allMatch(Double::isFinite)) {
                return Vec3.at(parts, 0);
            }
        } catch (NumberFormatException e) {
            throw notThree(option, text, example, e);
        }
        throw notThree(option, text, example, null);
    }

    private static KinescribeException notThree(
            String option, String text, String example, @Nullable Throwable cause) {
        return new KinescribeException(
                option + " is \"" + text + "\".",
                "Give three numbers with commas between, such as " + example + ".",
                cause);
    }

    /** Whole numbers without a decimal point. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
