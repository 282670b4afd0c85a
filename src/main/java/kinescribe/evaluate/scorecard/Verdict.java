package kinescribe.evaluate.scorecard;

/** Where a figure stands between floor and ceiling. */
public enum Verdict {
    /** As two halves of the real people score, or better. */
    NEAR_FLOOR("near floor"),
    /** Neither. */
    BETWEEN("between"),
    /** As bad as the bad stand-in. */
    NEAR_CEILING("near ceiling"),
    /** Clearly worse than the bad stand-in. */
    BEYOND_CEILING("beyond ceiling"),
    /**
     * The bad stand-in is not worse than the floor, so the figure says nothing about these data.
     */
    NO_SAYING("says nothing here"),
    /** There was too little to work it out from. */
    UNKNOWN("not known");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }
}
