package kinescribe.math;

/**
 * A straight line through points of which some may be far off: the slope is the median of the
 * slopes of all pairs, the intercept the median of what is left (Theil 1950, Sen 1968). It stands
 * as long as 29 % of the points at most are wrong.
 *
 * @param intercept the value at zero
 * @param slope growth per unit
 */
public record RobustLine(double intercept, double slope) {
    /**
     * The line through at least two points at different places.
     *
     * @throws IllegalArgumentException if there are fewer
     */
    public static RobustLine through(double[] x, double[] y) {
        int n = x.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                // Pairs at one place have no slope; quantiles leave out what is no number.
                slopes[count++] = x[i] == x[j] ? Double.NaN : (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        double slope = Statistics.quantile(slopes, 0.5);
        if (Double.isNaN(slope)) {
            throw new IllegalArgumentException("Expected points at different places, got " + n);
        }
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = y[i] - slope * x[i];
        }
        return new RobustLine(Statistics.quantile(rest, 0.5), slope);
    }

    /** The line's value at a place. */
    public double at(double x) {
        return intercept + slope * x;
    }
}
