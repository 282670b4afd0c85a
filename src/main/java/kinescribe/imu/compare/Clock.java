package kinescribe.imu.compare;

import kinescribe.imu.Recording;

/** Whose time the samples of two recordings are counted by. */
public enum Clock {
    /** Both sides' times are of one clock. */
    TIMES,
    /** Each side is counted from its own first sample. */
    STARTS;

    /** Share of the shorter recording that has to overlap on one clock: our own choice. */
    private static final double LEAST_OVERLAP = 0.5;

    /**
     * What two recordings' times seem to be: of one clock where half of the shorter recording
     * overlaps with the other; a logger that counts from 1970 and a simulation that counts from 0
     * have none in common.
     */
    public static Clock between(Recording simulated, Recording measured) {
        if (simulated.samples() == 0 || measured.samples() == 0) {
            return STARTS;
        }
        double start = Math.max(simulated.timeS(0), measured.timeS(0));
        double end =
                Math.min(
                        simulated.timeS(simulated.samples() - 1),
                        measured.timeS(measured.samples() - 1));
        double shorter = Math.min(simulated.durationS(), measured.durationS());
        return end - start >= LEAST_OVERLAP * shorter ? TIMES : STARTS;
    }
}
