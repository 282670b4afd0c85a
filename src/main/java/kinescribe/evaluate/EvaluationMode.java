package kinescribe.evaluate;

import java.util.Locale;

/** What a recogniser learns from before it is tested on real people. */
public enum EvaluationMode {
    /** Other real people only. */
    REAL("real only"),
    /** Simulated data only. */
    VIRTUAL("virtual only"),
    /** Other real people and simulated data. */
    BOTH("real + virtual");

    private final String label;

    EvaluationMode(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** The word that the command line uses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
