package kinescribe.evaluate.scorecard;

/**
 * How a scorecard is made.
 *
 * @param draws how many draws of people, at least 2
 * @param perActivity whether each activity gets measures of its own besides
 * @param seed where chance starts
 */
public record ScorecardSettings(int draws, boolean perActivity, long seed) {
    /** Ten draws, all activities together. */
    public static final ScorecardSettings STANDARD = new ScorecardSettings(10, false, 1);

    public ScorecardSettings {
        if (draws < 2) {
            throw new IllegalArgumentException("Expected at least 2 draws, got " + draws);
        }
    }
}
