package kinescribe.evaluate.scorecard;

/** Where a figure stands between floor and ceiling. */
public enum Verdict {
    /** As two halves of the real people score, or better, and surely not halfway to the ceiling. */
    NEAR_FLOOR("near floor"),
    /** Neither. */
    BETWEEN("between"),
    /** As bad as the bad stand-in. */
    NEAR_CEILING("near ceiling"),
    /** Clearly worse than the bad stand-in. */
    BEYOND_CEILING("beyond ceiling"),
    /**
     * Clearly worse than real people, where the bad stand-in is not: it is no measure of how much.
     */
    OFF_FLOOR("off the floor"),
    /** The interval is too wide: it may be as good as real people or as bad as the stand-in. */
    CANNOT_TELL("cannot tell"),
    /**
     * Neither the virtual windows nor the bad stand-in are worse than the floor, so the figure says
     * nothing about these data.
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
