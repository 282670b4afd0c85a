package kinescribe.imu.compare;

import kinescribe.math.OrderStatistics;

/**
 * The points of a quantile–quantile chart.
 *
 * @param name the signal's name in files
 * @param label the signal's name in charts
 * @param unit the signal's unit
 * @param shares the shares of values below, 0 … 1
 * @param simulated the simulated side's quantiles
 * @param measured the measured side's quantiles
 */
public record QuantilePairs(
        String name,
        String label,
        String unit,
        double[] shares,
        double[] simulated,
        double[] measured) {
    /**
     * The quantiles of a signal at shares from 0 to 1 in equal steps.
     *
     * @param points how many, at least 2
     */
    public static QuantilePairs of(ComparedSignal signal, int points) {
        double[] shares = OrderStatistics.shares(points);
        return new QuantilePairs(
                signal.name(),
                signal.label(),
                signal.unit(),
                shares,
                OrderStatistics.quantiles(signal.simulated(), shares),
                OrderStatistics.quantiles(signal.measured(), shares));
    }
}
