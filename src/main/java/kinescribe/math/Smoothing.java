package kinescribe.math;

/** Takes fast jitter out of uniformly sampled series without delaying them. */
public final class Smoothing {
    /** Reach of the filter to each side in periods of the cut-off: our own choice. */
    private static final double REACH_IN_PERIODS = 2;

    private Smoothing() {}

    /**
     * Low-passes by a symmetric sinc weighted by a Hann window. The gain is a half at the cut-off,
     * near one below 0.6 and near zero above 1.4 of it. Before the first and after the last sample
     * the series is continued by its point reflection, so straight lines stay as they are.
     *
     * @param values samples {@code [samples × channels]}, none missing; read only
     * @param rateHz samples per second
     * @param cutOffHz above zero; half the rate or more changes nothing
     * @return the smoothed samples, a new array
     */
    public static double[] lowPass(double[] values, int channels, double rateHz, double cutOffHz) {
        if (!(cutOffHz > 0)) {
            throw new IllegalArgumentException("Expected a cut-off above 0 Hz, got " + cutOffHz);
        }
        if (cutOffHz >= rateHz / 2) {
            return values.clone();
        }
        double cutOff = cutOffHz / rateHz;
        double[] half = WindowedSinc.half(cutOff, (int) Math.ceil(REACH_IN_PERIODS / cutOff));
        int last = values.length / channels - 1;
        double[] out = new double[values.length];
        for (int i = 0; i <= last; i++) {
            for (int c = 0; c < channels; c++) {
                double sum = half[0] * values[i * channels + c];
                for (int k = 1; k < half.length; k++) {
                    sum +=
                            half[k]
                                    * (continued(values, channels, c, i - k, last)
                                            + continued(values, channels, c, i + k, last));
                }
                out[i * channels + c] = sum;
            }
        }
        return out;
    }

    private static double continued(double[] values, int channels, int c, int index, int last) {
        if (index >= 0 && index <= last) {
            return values[index * channels + c];
        }
        int edge = index < 0 ? 0 : last;
        int mirrored = Math.max(0, Math.min(last, 2 * edge - index));
        return 2 * values[edge * channels + c] - values[mirrored * channels + c];
    }
}
