package kinescribe.evaluate.scorecard;

import java.util.Locale;

/** What a measure is asked for. */
public enum MeasureGroup {
    /** Whether recognisers learn from the windows. */
    USEFULNESS("Usefulness"),
    /** Whether the windows look as measured ones do. */
    FIDELITY("Fidelity"),
    /** Whether there are as many kinds of windows as among the measured ones. */
    DIVERSITY("Diversity"),
    /** Whether the windows repeat measured ones or one another. */
    COPIES("Copies"),
    /** Whether the signals are such as a sensor can have. */
    PHYSICS("Physics");

    private final String label;

    MeasureGroup(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** The word that files and the command line use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
