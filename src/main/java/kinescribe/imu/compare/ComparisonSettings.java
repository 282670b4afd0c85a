package kinescribe.imu.compare;

import org.jspecify.annotations.Nullable;

/**
 * How two recordings are brought together before they are compared.
 *
 * @param clock whose time shifts are told by; {@link Clock#TIMES} only where {@link Clock#between}
 *     says so, too
 * @param maxLagS the greatest shift to try, either way, seconds
 * @param givenLagS a shift to take instead of searching one, seconds; null to search
 * @param drift whether to look for a clock that runs faster, too
 * @param rotation whether to turn the simulated sensor's frame onto the measured one's
 * @param cutOffHz both sides are low-passed here first, hertz; infinite for never
 */
public record ComparisonSettings(
        Clock clock,
        double maxLagS,
        @Nullable Double givenLagS,
        boolean drift,
        boolean rotation,
        double cutOffHz) {
    /** By the times, a shift of up to two seconds and nothing else. */
    public static final ComparisonSettings STANDARD =
            new ComparisonSettings(Clock.TIMES, 2, null, false, false, Double.POSITIVE_INFINITY);

    public ComparisonSettings {
        if (!(maxLagS >= 0 && cutOffHz > 0)) {
            throw new IllegalArgumentException(
                    "Expected a greatest shift from 0 s and a cut-off above 0 Hz, got "
                            + maxLagS
                            + " and "
                            + cutOffHz);
        }
    }

    /** The same by another clock. */
    public ComparisonSettings withClock(Clock changed) {
        return new ComparisonSettings(changed, maxLagS, givenLagS, drift, rotation, cutOffHz);
    }

    /** The same with another greatest shift. */
    public ComparisonSettings withMaxLagS(double changed) {
        return new ComparisonSettings(clock, changed, givenLagS, drift, rotation, cutOffHz);
    }

    /** The same with a shift given by hand, or with a search if null. */
    public ComparisonSettings withGivenLagS(@Nullable Double changed) {
        return new ComparisonSettings(clock, maxLagS, changed, drift, rotation, cutOffHz);
    }

    /** The same with or without a look at the clocks' drift. */
    public ComparisonSettings withDrift(boolean changed) {
        return new ComparisonSettings(clock, maxLagS, givenLagS, changed, rotation, cutOffHz);
    }

    /** The same with or without a turn of the frame. */
    public ComparisonSettings withRotation(boolean changed) {
        return new ComparisonSettings(clock, maxLagS, givenLagS, drift, changed, cutOffHz);
    }

    /** The same with both sides low-passed at a frequency; infinite for never. */
    public ComparisonSettings withCutOffHz(double changed) {
        return new ComparisonSettings(clock, maxLagS, givenLagS, drift, rotation, changed);
    }
}
