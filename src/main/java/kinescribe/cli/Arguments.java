package kinescribe.cli;

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

    /** Whole numbers without a decimal point. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
