package kinescribe.cli;

import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;

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

    /** Whole numbers without a decimal point. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
