package kinescribe.math;

import java.util.Arrays;

/** Pearson's correlation of two series at every shift, over the pairs that overlap. */
public final class CrossCorrelation {
    /** A variance below this share of the whole series' is rounding: our own choice. */
    private static final double ROUNDING = 1e-10;

    private CrossCorrelation() {}

    /**
     * The normalised cross-correlation. Sums over all shifts come from Fourier transforms
     * (correlation theorem), with the missing samples as zeros whose places are correlated too, so
     * that every shift has the mean and variance of its own pairs.
     *
     * @param x a series, NaN where missing
     * @param y another of the same rate
     * @param maxLag the greatest shift, samples
     * @param leastPairs shifts with fewer pairs of present samples come out as NaN
     * @return for shifts −maxLag … maxLag the correlation of x[i] with y[i + shift]; NaN where a
     *     side does not vary
     */
    public static double[] atLags(double[] x, double[] y, int maxLag, int leastPairs) {
        Fourier fourier = new Fourier(evenFrom(x.length + y.length));
        double[][] a = spectra(x, fourier);
        double[][] b = spectra(y, fourier);
        double[] pairs = fourier.correlation(a[0], b[0]);
        double[] xs = fourier.correlation(a[1], b[0]);
        double[] xxs = fourier.correlation(a[2], b[0]);
        double[] ys = fourier.correlation(a[0], b[1]);
        double[] yys = fourier.correlation(a[0], b[2]);
        double[] xys = fourier.correlation(a[1], b[1]);
        double xLeast = ROUNDING * xxs[0] / Math.max(1, pairs[0]);
        double yLeast = ROUNDING * yys[0] / Math.max(1, pairs[0]);
        double[] out = new double[2 * maxLag + 1];
        Arrays.fill(out, Double.NaN);
        for (int lag = -maxLag; lag <= maxLag; lag++) {
            if (lag <= -x.length || lag >= y.length) {
                continue;
            }
            int at = Math.floorMod(lag, pairs.length);
            double n = Math.rint(pairs[at]);
            if (n >= Math.max(2, leastPairs)) {
                double xx = xxs[at] / n - square(xs[at] / n);
                double yy = yys[at] / n - square(ys[at] / n);
                double xy = xys[at] / n - xs[at] / n * (ys[at] / n);
                if (xx > xLeast && yy > yLeast) {
                    out[lag + maxLag] = xy / Math.sqrt(xx * yy);
                }
            }
        }
        return out;
    }

    /** The transforms of: where samples are, the samples less their mean, and these squared. */
    private static double[][] spectra(double[] series, Fourier fourier) {
        double mean = Statistics.mean(series);
        double[][] parts = new double[3][fourier.size()];
        for (int i = 0; i < series.length; i++) {
            if (!Double.isNaN(series[i])) {
                double value = series[i] - mean;
                parts[0][i] = 1;
                parts[1][i] = value;
                parts[2][i] = value * value;
            }
        }
        for (double[] part : parts) {
            fourier.forward(part);
        }
        return parts;
    }

    private static int evenFrom(int least) {
        return Math.max(2, Integer.highestOneBit(Math.max(1, least - 1)) << 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
