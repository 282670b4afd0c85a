package kinescribe.evaluate;

/**
 * How much of the real people's data a recogniser may learn from: first people are drawn, then
 * windows of theirs. Every turn and every repeat draws anew.
 *
 * @param share share of the windows, above 0 up to 1; at least one stays
 * @param people how many of the people who are not tested; 0 for all of them
 * @param byClass whether every class gives that share of its windows, and at least one; else it is
 *     drawn from all windows alike, as they come when few are recorded, and rare classes may be
 *     left without any
 */
public record RealAmount(double share, int people, boolean byClass) {
    /** Everybody and everything. */
    public static final RealAmount ALL = new RealAmount(1, 0, false);

    /** Windows drawn from all alike. */
    public RealAmount(double share, int people) {
        this(share, people, false);
    }

    public RealAmount {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Expected a real share in (0, 1], got " + share);
        }
        if (people < 0) {
            throw new IllegalArgumentException("Expected no negative people, got " + people);
        }
    }
}
