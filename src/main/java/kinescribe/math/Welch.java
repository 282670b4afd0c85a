package kinescribe.math;

/**
 * Power spectra of two series and how far they go together, by Welch's method (Welch 1967): means
 * over segments that overlap by half, each less its mean and weighted by a periodic Hann window;
 * the same numbers as SciPy's {@code welch} and {@code coherence} give by default.
 */
public final class Welch {
    private Welch() {}

    /**
     * Spectra of a pair of series.
     *
     * @param frequencyHz the frequencies, from 0 to half the rate
     * @param x power spectral density of the first, unit² per Hz, one-sided
     * @param y power spectral density of the second
     * @param coherence magnitude-squared coherence, 0 … 1; NaN where a side has no power; of one
     *     segment alone it would be 1 everywhere, so then it is NaN
     * @param segments over how many segments was averaged
     */
    public record Spectra(
            double[] frequencyHz, double[] x, double[] y, double[] coherence, int segments) {
        /** The mean coherence over frequencies from … below to; NaN where there is none. */
        public double meanCoherence(double fromHz, double toHz) {
            double sum = 0;
            int count = 0;
            for (int k = 0; k < frequencyHz.length; k++) {
                if (frequencyHz[k] >= fromHz && frequencyHz[k] < toHz) {
                    sum += coherence[k];
                    count++;
                }
            }
            return count == 0 ? Double.NaN : sum / count;
        }

        /**
         * The log-spectral distance: the root of the mean over frequencies of (ln x − ln y)² (Gray
         * and Markel 1976, in natural logarithms); NaN where there is no frequency.
         */
        public double logDistance(double fromHz, double toHz) {
            double sum = 0;
            int count = 0;
            for (int k = 0; k < frequencyHz.length; k++) {
                if (frequencyHz[k] >= fromHz && frequencyHz[k] <= toHz && x[k] > 0 && y[k] > 0) {
                    double difference = Math.log(x[k] / y[k]);
                    sum += difference * difference;
                    count++;
                }
            }
            return count == 0 ? Double.NaN : Math.sqrt(sum / count);
        }
    }

    /**
     * The spectra of two series sampled together. Segments in which a sample is missing are left
     * out.
     *
     * @param x a series, NaN where missing
     * @param y another, equally long
     * @param rateHz samples per second
     * @param segment samples of a segment, even
     * @throws IllegalArgumentException if lengths differ or the segment is odd
     */
    public static Spectra of(double[] x, double[] y, double rateHz, int segment) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "Expected equally long series, got " + x.length + " and " + y.length);
        }
        Fourier fourier = new Fourier(segment);
        double[] window = new double[segment];
        double power = 0;
        for (int i = 0; i < segment; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / segment);
            power += window[i] * window[i];
        }
        int bins = segment / 2 + 1;
        double[] xx = new double[bins];
        double[] yy = new double[bins];
        double[] re = new double[bins];
        double[] im = new double[bins];
        double[] a = new double[segment];
        double[] b = new double[segment];
        int segments = 0;
        for (int from = 0; from + segment <= x.length; from += segment / 2) {
            if (!cut(x, from, window, a) || !cut(y, from, window, b)) {
                continue;
            }
            fourier.forward(a);
            fourier.forward(b);
            segments++;
            for (int k = 0; k < bins; k++) {
                boolean edge = k == 0 || k == bins - 1;
                int at = k == bins - 1 ? 1 : 2 * k;
                double ai = edge ? 0 : a[at + 1];
                double bi = edge ? 0 : b[at + 1];
                xx[k] += a[at] * a[at] + ai * ai;
                yy[k] += b[at] * b[at] + bi * bi;
                re[k] += a[at] * b[at] + ai * bi;
                im[k] += a[at] * bi - ai * b[at];
            }
        }
        return scaled(xx, yy, re, im, segments, rateHz, segment, power);
    }

    private static Spectra scaled(
            double[] xx,
            double[] yy,
            double[] re,
            double[] im,
            int segments,
            double rateHz,
            int segment,
            double power) {
        int bins = xx.length;
        double[] frequencyHz = new double[bins];
        double[] coherence = new double[bins];
        for (int k = 0; k < bins; k++) {
            frequencyHz[k] = k * rateHz / segment;
            double product = xx[k] * yy[k];
            coherence[k] =
                    segments > 1 && product > 0
                            ? (re[k] * re[k] + im[k] * im[k]) / product
                            : Double.NaN;
            boolean edge = k == 0 || k == bins - 1;
            double scale = (edge ? 1 : 2) / (rateHz * power * segments);
            xx[k] *= scale;
            yy[k] *= scale;
        }
        return new Spectra(frequencyHz, xx, yy, coherence, segments);
    }

    /** Writes a segment, less its mean and weighted; false where a sample is missing. */
    private static boolean cut(double[] series, int from, double[] window, double[] out) {
        double sum = 0;
        for (int i = 0; i < window.length; i++) {
            sum += series[from + i];
        }
        double mean = sum / window.length;
        for (int i = 0; i < window.length; i++) {
            out[i] = (series[from + i] - mean) * window[i];
        }
        return !Double.isNaN(sum);
    }
}
