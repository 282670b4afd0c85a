package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Statistics;

/** How long windows take, batch by batch. */
final class Pace {
    private static final double NANOS_A_SECOND = 1e9;

    private final List<Double> secondsPerWindow = new ArrayList<>();

    /** Notes a batch that began at a time of {@link System#nanoTime} and has just ended. */
    void note(long beganNanos, int windows) {
        if (windows > 0) {
            secondsPerWindow.add((System.nanoTime() - beganNanos) / NANOS_A_SECOND / windows);
        }
    }

    /** The median over the batches, in which pauses of the machine do not show; NaN for none. */
    double medianS() {
        return Statistics.quantile(
                secondsPerWindow.stream().mapToDouble(Double::doubleValue).toArray(), 0.5);
    }
}
