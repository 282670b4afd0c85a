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
        double[] half = WindowedSinc.half(cutOffHz / rateHz, reach(rateHz, cutOffHz) + 1);
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

    /** How many samples to each side {@link #lowPass} looks at. */
    public static int reach(double rateHz, double cutOffHz) {
        return cutOffHz >= rateHz / 2
                ? 0
                : (int) Math.ceil(REACH_IN_PERIODS * rateHz / cutOffHz) - 1;
    }

    /**
     * The smoothest series near weighted samples: it minimises Σ w (s − v)² + stiffness Σ (s′ − s)²
     * + pull Σ s² over neighbours s, s′ (Whittaker 1923, first differences). Where weights vanish
     * it leads straight from one known stretch to the next and, by the pull, slowly towards zero.
     *
     * @param values one channel; what stands at weight zero does not matter but is finite
     * @param weights of the values, 0 … 1
     * @param stiffness at weight one it smooths over the square root of this many samples
     * @param pull above zero, so that series without any weight are determined too
     * @return a new array
     */
    public static double[] weighted(
            double[] values, double[] weights, double stiffness, double pull) {
        int n = values.length;
        if (weights.length != n || !(stiffness >= 0) || !(pull > 0)) {
            throw new IllegalArgumentException(
                    "Expected as many weights as values, stiffness from 0 and pull above 0; got "
                            + weights.length
                            + " for "
                            + n
                            + ", "
                            + stiffness
                            + ", "
                            + pull);
        }
        // A tridiagonal system whose outer diagonals are −stiffness, by elimination.
        double[] out = new double[n];
        double[] pivot = new double[n];
        for (int i = 0; i < n; i++) {
            int neighbours = (i > 0 ? 1 : 0) + (i < n - 1 ? 1 : 0);
            pivot[i] = weights[i] + pull + neighbours * stiffness;
            out[i] = weights[i] * values[i];
            if (i > 0) {
                double factor = stiffness / pivot[i - 1];
                pivot[i] -= factor * stiffness;
                out[i] += factor * out[i - 1];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            out[i] = (out[i] + (i < n - 1 ? stiffness * out[i + 1] : 0)) / pivot[i];
        }
        return out;
    }

    /**
     * Means weighted by a normal curve, cut off after four standard deviations; before the first
     * and after the last sample these two are repeated.
     *
     * @param values samples {@code [samples × channels]}, none missing; read only
     * @param sdSamples standard deviation of the curve in samples, above zero
     * @return a new array
     */
    public static double[] gaussian(double[] values, int channels, double sdSamples) {
        if (!(sdSamples > 0)) {
            throw new IllegalArgumentException(
                    "Expected a standard deviation above 0, got " + sdSamples);
        }
        int reach = (int) (4 * sdSamples + 0.5);
        double[] weights = new double[reach + 1];
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            weights[k] = Math.exp(-0.5 * k * k / (sdSamples * sdSamples));
            sum += k == 0 ? weights[k] : 2 * weights[k];
        }
        int last = values.length / channels - 1;
        double[] out = new double[values.length];
        for (int i = 0; i <= last; i++) {
            for (int k = -reach; k <= reach; k++) {
                int from = Math.max(0, Math.min(last, i + k)) * channels;
                double weight = weights[Math.abs(k)] / sum;
                for (int c = 0; c < channels; c++) {
                    out[i * channels + c] += weight * values[from + c];
                }
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
