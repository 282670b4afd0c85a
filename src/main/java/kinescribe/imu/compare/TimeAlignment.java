package kinescribe.imu.compare;

import java.util.List;

/**
 * By how much the measured signal comes later than the simulated one, by their times or counted
 * from their own first samples ({@link Clock}). What the simulated side shows at a time t, the
 * measured side shows at t + lag(t).
 *
 * @param lagS the shift at the simulated recording's first sample, seconds, to a fraction of a
 *     sample
 * @param driftPpm by how much the shift grows, microseconds a second: how much slower the
 *     simulation's clock is than the device's
 * @param source where the shift comes from
 * @param score the mean correlation of the signals that were shifted; NaN where the shift was given
 * @param local shifts of single stretches, by which the drift was found; empty without a search
 */
public record TimeAlignment(
        double lagS, double driftPpm, Source source, double score, List<LocalLag> local) {
    /** Where a shift comes from. */
    public enum Source {
        /** The correlation was greatest there. */
        FOUND,
        /** A person or a caller gave it. */
        GIVEN
    }

    /**
     * The shift of one stretch.
     *
     * @param timeS the stretch's middle, counted from the simulated recording's first sample
     * @param lagS its own best shift
     * @param score the mean correlation there
     */
    public record LocalLag(double timeS, double lagS, double score) {}

    private static final double PPM = 1e-6;

    public TimeAlignment {
        local = List.copyOf(local);
    }

    /** The shift so many seconds after the simulated recording's first sample, in seconds. */
    public double lagAt(double timeS) {
        return lagS + driftPpm * PPM * timeS;
    }
}
