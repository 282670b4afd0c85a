package kinescribe.calibration;

/**
 * What a fit found for one parameter.
 *
 * @param name such as {@code shift x}
 * @param unit such as {@code m}
 * @param value the best value
 * @param standardError its standard error, 0 where it was held; NaN where nothing tells it
 * @param lower the lower bound
 * @param upper the upper bound
 * @param atBound whether the best value lies on a bound, so that a better one may lie beyond
 */
public record ParameterEstimate(
        String name,
        String unit,
        double value,
        double standardError,
        double lower,
        double upper,
        boolean atBound) {
    /** 95 % of a normal distribution lie within so many standard errors. */
    private static final double INTERVAL_SE = 1.96;

    /** Whether the parameter was held, not fitted. */
    public boolean isHeld() {
        return lower >= upper;
    }

    /** Lower end of the 95 % confidence interval. */
    public double confidenceLower() {
        return value - INTERVAL_SE * standardError;
    }

    /** Upper end of the 95 % confidence interval. */
    public double confidenceUpper() {
        return value + INTERVAL_SE * standardError;
    }
}
