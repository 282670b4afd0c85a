package kinescribe.app.calibration;

import kinescribe.calibration.Calibration;

/** What each method does and takes for granted, in a sentence or two. */
final class MethodWords {
    private MethodWords() {}

    /** What to call it in a list. */
    static String name(Calibration.Method method) {
        return switch (method) {
            case AFFINE -> "Affine map";
            case QUANTILE -> "Quantile map";
            case CORAL -> "Covariance (CORAL)";
            case FIT -> "Sensor fit";
        };
    }

    /** What it does and assumes. */
    static String explain(Calibration.Method method) {
        return switch (method) {
            case AFFINE ->
                    "Turns, scales and shifts each triad until both sides of the same motion agree"
                            + " best. Needs real recordings of motions in the project.";
            case QUANTILE ->
                    "Gives each channel the distribution of the real one. Assumes that both sides"
                            + " do the same in about the same mix. It does not heed time, so look"
                            + " at the spectra.";
            case CORAL ->
                    "Gives the channels the real means, spreads and correlations by one straight"
                            + " map. Assumes that both sides do the same in about the same mix.";
            case FIT ->
                    "Finds how the device sits and is turned, its scales, biases and clock. Needs"
                            + " real recordings of motions in the project.";
        };
    }

    /** Whether it needs to know which motion a recording is of. */
    static boolean needsPairs(Calibration.Method method) {
        return method == Calibration.Method.AFFINE || method == Calibration.Method.FIT;
    }
}
