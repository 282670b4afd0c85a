package kinescribe.math;

import java.util.Arrays;

/** Descriptive statistics. Missing values (NaN) are left out; where none is left, NaN comes out. */
public final class Statistics {
    private Statistics() {}

    /** The arithmetic mean. */
    public static double mean(double[] values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** The standard deviation with n − 1 in the denominator; NaN for fewer than two values. */
    public static double sd(double[] values) {
        double mean = mean(values);
        double squares = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
                count++;
            }
        }
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    /**
     * A quantile, interpolated linearly between order statistics at rank (n − 1) p: type 7 of
     * Hyndman and Fan 1996, the default of R and NumPy.
     *
     * @param p share of values below, 0 … 1
     */
    public static double quantile(double[] values, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("Expected a share from 0 to 1, got " + p);
        }
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double rank = (sorted.length - 1) * p;
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Pearson's correlation of two equally long series over the pairs in which neither is missing;
     * NaN where there are fewer than two pairs or a side does not vary.
     */
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        return pearson(x, 0, y, 0, x.length);
    }

    /** {@link #pearson(double[], double[])} of {@code count} pairs from two starting indices. */
    public static double pearson(double[] x, int xFrom, double[] y, int yFrom, int count) {
        double xSum = 0;
        double ySum = 0;
        int pairs = 0;
        for (int i = 0; i < count; i++) {
            double a = x[xFrom + i];
            double b = y[yFrom + i];
            if (!Double.isNaN(a + b)) {
                xSum += a;
                ySum += b;
                pairs++;
            }
        }
        if (pairs < 2) {
            return Double.NaN;
        }
        double xMean = xSum / pairs;
        double yMean = ySum / pairs;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < count; i++) {
            double a = x[xFrom + i] - xMean;
            double b = y[yFrom + i] - yMean;
            if (!Double.isNaN(a + b)) {
                xx += a * a;
                yy += b * b;
                xy += a * b;
            }
        }
        // A constant series leaves only the rounding of its mean, far below any real variation.
        boolean varies = xx > pairs * square(1e-13 * xMean) && yy > pairs * square(1e-13 * yMean);
        return varies ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /** The root of the mean squared difference of two equally long series, over complete pairs. */
    public static double rmse(double[] x, double[] y) {
        requireSameLength(x, y);
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < x.length; i++) {
            double difference = x[i] - y[i];
            if (!Double.isNaN(difference)) {
                sum += difference * difference;
                pairs++;
            }
        }
        return pairs == 0 ? Double.NaN : Math.sqrt(sum / pairs);
    }

    private static double square(double value) {
        return value * value;
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "Expected equally long series, got " + x.length + " and " + y.length);
        }
    }
}
