package kinescribe.cli;

import kinescribe.base.KinescribeException;

/** Checks of numbers that people type. */
final class Arguments {
    private Arguments() {}

    static void atLeast(String option, double value, double least) throws KinescribeException {
        if (!(value >= least)) {
            throw new KinescribeException(
                    option + " is " + value + ".", "Give a number from " + least + " on.");
        }
    }

    static void within(String option, double value, double least, double most)
            throws KinescribeException {
        if (!(value >= least && value <= most)) {
            throw new KinescribeException(
                    option + " is " + value + ".",
                    "Give a number from " + least + " to " + most + ".");
        }
    }
}
