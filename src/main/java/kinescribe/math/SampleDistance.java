package kinescribe.math;

import java.util.Arrays;

/**
 * How far two sets of values are apart as distributions.
 *
 * @param kolmogorovSmirnov the greatest distance between their empirical distribution functions, 0
 *     … 1 (Smirnov 1939)
 * @param wasserstein the area between these functions, which is the first Wasserstein distance ∫
 *     |F⁻¹(q) − G⁻¹(q)| dq (Vallender 1973), in the values' unit
 */
public record SampleDistance(double kolmogorovSmirnov, double wasserstein) {
    /** The distance of two sets; missing values (NaN) are left out, and without any it is NaN. */
    public static SampleDistance between(double[] a, double[] b) {
        double[] x = sorted(a);
        double[] y = sorted(b);
        if (x.length == 0 || y.length == 0) {
            return new SampleDistance(Double.NaN, Double.NaN);
        }
        double greatest = 0;
        double area = 0;
        double at = Math.min(x[0], y[0]);
        int i = 0;
        int j = 0;
        while (i < x.length || j < y.length) {
            double next = j == y.length || (i < x.length && x[i] <= y[j]) ? x[i] : y[j];
            double apart = Math.abs(i / (double) x.length - j / (double) y.length);
            area += apart * (next - at);
            at = next;
            while (i < x.length && x[i] == at) {
                i++;
            }
            while (j < y.length && y[j] == at) {
                j++;
            }
            greatest = Math.max(greatest, Math.abs(i / (double) x.length - j / (double) y.length));
        }
        return new SampleDistance(greatest, area);
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }
}
