package kinescribe.evaluate;

/**
 * How much of the real people's data a recogniser may learn from: first people are drawn, then
 * windows of theirs. Every turn and every repeat draws anew.
 *
 * @param share share of each class's windows, above 0 up to 1; at least one of each class stays
 * @param people how many of the people who are not tested; 0 for all of them
 */
public record RealAmount(double share, int people) {
    /** Everybody and everything. */
    public static final RealAmount ALL = new RealAmount(1, 0);

    public RealAmount {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Expected a real share in (0, 1], got " + share);
        }
        if (people < 0) {
            throw new IllegalArgumentException("Expected no negative people, got " + people);
        }
    }
}
