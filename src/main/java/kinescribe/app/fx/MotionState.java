package kinescribe.app.fx;

import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;

/** Whether a prompt has been made into a motion. */
public enum MotionState {
    /** No motion was made from it yet. */
    NONE("no motion yet"),
    /** Its motion shows what it says. */
    FRESH("motion up to date"),
    /** The prompt changed after its motion was made. */
    OUT_OF_DATE("motion out of date"),
    /** Its motion breaks the quality rules. */
    REJECTED("motion rejected by the quality rules: see the inspector"),
    /** Its motion breaks the quality rules, and a person accepted it. */
    ACCEPTED_ANYWAY("motion rejected by the quality rules, but accepted anyway");

    private final String label;

    MotionState(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** The state of a motion, as far as it was measured. */
    public static MotionState of(
            Entry<MotionResult> motion, Freshness freshness, QualityWatch quality) {
        if (freshness.isOutOfDate(motion)) {
            return OUT_OF_DATE;
        }
        return switch (quality.verdict(motion)) {
            case REJECTED -> REJECTED;
            case ACCEPTED_ANYWAY -> ACCEPTED_ANYWAY;
            case ACCEPTED, UNKNOWN -> FRESH;
        };
    }
}
