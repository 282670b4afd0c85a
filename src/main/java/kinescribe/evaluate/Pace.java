package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * The time a window took in the fastest batch, in which neither pauses of the machine nor its
     * warming up show; NaN for none.
     */
    double fastestS() {
        return secondsPerWindow.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }
}
