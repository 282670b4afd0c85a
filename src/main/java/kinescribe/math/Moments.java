package kinescribe.math;

/**
 * The shape of a set of values.
 *
 * @param mean the mean
 * @param variance the mean squared deviation, with n in the denominator
 * @param skewness third central moment over variance^1.5; 0 where nothing varies
 * @param kurtosis fourth central moment over variance², less the 3 of a normal distribution; 0
 *     where nothing varies
 */
public record Moments(double mean, double variance, double skewness, double kurtosis) {
    private static final double NORMAL_KURTOSIS = 3;

    /** A variance below this share of the squared mean is rounding. */
    private static final double ROUNDING = 1e-24;

    /**
     * The moments of values, as SciPy's {@code skew} and {@code kurtosis} take them by default; NaN
     * for none.
     */
    public static Moments of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= values.length;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double d = value - mean;
            second += d * d;
            third += d * d * d;
            fourth += d * d * d * d;
        }
        double variance = second / values.length;
        if (variance <= ROUNDING * mean * mean) {
            return new Moments(mean, variance, 0, 0);
        }
        return new Moments(
                mean,
                variance,
                third / values.length / Math.pow(variance, 1.5),
                fourth / values.length / (variance * variance) - NORMAL_KURTOSIS);
    }
}
