package kinescribe.math;

/**
 * A {@link WindowedSinc} that keeps every n-th sample. With our choice of cut-off and length for an
 * output rate f, the gain is a half at 0.4 f, one (within 1 %) up to 0.3 f and below 1 % from f/2
 * on.
 */
final class LowPass {
    private static final double CUT_OFF_SHARE = 0.4;
    private static final int HALF_LENGTH_IN_OUTPUT_SAMPLES = 8;

    private final int factor;
    private final double[] half;

    /**
     * @param factor input samples per output sample, at least 1
     */
    LowPass(int factor) {
        this.factor = factor;
        half = WindowedSinc.half(CUT_OFF_SHARE / factor, HALF_LENGTH_IN_OUTPUT_SAMPLES * factor);
    }

    /** Input samples per output sample. */
    int factor() {
        return factor;
    }

    /** The filtered value at an index of a series that is mirrored at its ends. */
    double at(double[] series, int index) {
        double sum = half[0] * series[index];
        for (int k = 1; k < half.length; k++) {
            sum +=
                    half[k]
                            * (series[mirrored(index - k, series.length)]
                                    + series[mirrored(index + k, series.length)]);
        }
        return sum;
    }

    private static int mirrored(int index, int length) {
        int inside = index < 0 ? -index : index < length ? index : 2 * (length - 1) - index;
        return Math.max(0, Math.min(length - 1, inside));
    }
}
