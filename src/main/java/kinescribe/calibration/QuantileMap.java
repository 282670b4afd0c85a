package kinescribe.calibration;

import java.util.Arrays;
import kinescribe.math.OrderStatistics;

/**
 * y = F⁻¹(G(x)), where G is the distribution of what was simulated and F of what was measured, both
 * known at equal shares and followed by straight lines between, so that the map has no steps.
 * Beyond the greatest and the least simulated value it goes on with slope one: our own choice.
 *
 * @param from simulated quantiles, strictly increasing; not to be written
 * @param to the measured quantiles at the same shares, as many; not to be written
 */
public record QuantileMap(double[] from, double[] to) {
    public QuantileMap {
        if (from.length == 0 || from.length != to.length) {
            throw new IllegalArgumentException(
                    "Expected as many measured as simulated quantiles, got "
                            + to.length
                            + " and "
                            + from.length);
        }
        for (int k = 1; k < from.length; k++) {
            if (!(from[k] > from[k - 1] && to[k] >= to[k - 1])) {
                throw new IllegalArgumentException("Expected increasing quantiles at " + k);
            }
        }
    }

    /**
     * The map of two sets of values. Shares at which the simulated quantiles are equal become one
     * point with the mean of the measured ones.
     *
     * @param simulated NaN where missing; at least one is there
     * @param measured NaN where missing; at least one is there
     * @param points how many quantiles
     */
    static QuantileMap fit(double[] simulated, double[] measured, int points) {
        double[] shares = OrderStatistics.shares(points);
        double[] from = OrderStatistics.quantiles(simulated, shares);
        double[] to = OrderStatistics.quantiles(measured, shares);
        int count = 0;
        for (int k = 0; k < points; ) {
            int end = k;
            double sum = 0;
            while (end < points && from[end] == from[k]) {
                sum += to[end++];
            }
            from[count] = from[k];
            // The mean may round beyond its last summand, which the next point does not reach.
            to[count++] = Math.min(sum / (end - k), to[end - 1]);
            k = end;
        }
        for (int k = 1; k < count; k++) {
            to[k] = Math.max(to[k], to[k - 1]);
        }
        return new QuantileMap(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    /** The measured value of the same rank; NaN for NaN. */
    public double at(double x) {
        int last = from.length - 1;
        if (!(x > from[0])) {
            return x - from[0] + to[0];
        }
        if (x >= from[last]) {
            return x - from[last] + to[last];
        }
        int low = 0;
        int high = last;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (from[middle] <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double share = (x - from[low]) / (from[high] - from[low]);
        return to[low] + share * (to[high] - to[low]);
    }
}
