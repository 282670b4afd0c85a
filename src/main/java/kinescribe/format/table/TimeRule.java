package kinescribe.format.table;

import org.jspecify.annotations.Nullable;

/**
 * How rows get their times.
 *
 * @param code what the time column holds
 * @param rateHz samples a second as stated; null where times tell it or nobody has said
 * @param newTrialAtReset whether a recording ends where time goes back, and another begins
 */
public record TimeRule(TimeCode code, @Nullable Double rateHz, boolean newTrialAtReset) {
    /** The fastest rate that is believed; our own choice. */
    public static final double GREATEST_RATE_HZ = 100_000;

    public TimeRule {
        if (rateHz != null && !(rateHz > 0 && rateHz <= GREATEST_RATE_HZ)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
    }

    /** The rule with another code. */
    public TimeRule withCode(TimeCode changed) {
        return new TimeRule(changed, rateHz, newTrialAtReset);
    }

    /** The rule with another stated rate. */
    public TimeRule withRate(@Nullable Double changedHz) {
        return new TimeRule(code, changedHz, newTrialAtReset);
    }

    /** The rule with or without new trials where time goes back. */
    public TimeRule withNewTrialAtReset(boolean changed) {
        return new TimeRule(code, rateHz, changed);
    }
}
