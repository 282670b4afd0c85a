package kinescribe.imu.compare;

import kinescribe.math.Statistics;

/**
 * How well one signal agrees, over the pairs in which neither side is missing.
 *
 * @param name the signal's name in files, such as {@code acc_x_mps2}
 * @param label the signal's name in charts
 * @param unit the signal's unit
 * @param pairs how many pairs there are
 * @param rmse root of the mean squared difference
 * @param nrmse the same as a share of the measured signal's range from its 5th to its 95th
 *     percentile; NaN where it does not vary
 * @param r Pearson's correlation; NaN where a side does not vary
 * @param bias mean of simulated less measured
 * @param lowerLimit bias − 1.96 standard deviations of the difference
 * @param upperLimit bias + 1.96 standard deviations: limits of agreement (Bland and Altman 1986)
 */
public record Agreement(
        String name,
        String label,
        String unit,
        int pairs,
        double rmse,
        double nrmse,
        double r,
        double bias,
        double lowerLimit,
        double upperLimit) {
    /** 95 % of a normal distribution lie within so many standard deviations. */
    private static final double LIMITS_SD = 1.96;

    /** The agreement of a signal. */
    public static Agreement of(ComparedSignal signal) {
        double[] a = signal.simulated();
        double[] b = signal.measured().clone();
        double[] difference = new double[a.length];
        int pairs = 0;
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
            if (Double.isNaN(difference[i])) {
                b[i] = Double.NaN;
            } else {
                pairs++;
            }
        }
        double rmse = Statistics.rmse(a, b);
        double range = Statistics.quantile(b, 0.95) - Statistics.quantile(b, 0.05);
        double bias = Statistics.mean(difference);
        double spread = LIMITS_SD * Statistics.sd(difference);
        return new Agreement(
                signal.name(),
                signal.label(),
                signal.unit(),
                pairs,
                rmse,
                range > 0 ? rmse / range : Double.NaN,
                Statistics.pearson(a, b),
                bias,
                bias - spread,
                bias + spread);
    }
}
