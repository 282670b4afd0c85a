package kinescribe.compose;

/**
 * What a clip has before and after its own time: there it overlaps with its neighbours, and who is
 * on the way keeps going.
 *
 * @param beforeS seconds at the start, 0 or more
 * @param afterS seconds at the end, 0 or more
 */
public record Margins(double beforeS, double afterS) {
    /** A clip that is all its own. */
    public static final Margins NONE = new Margins(0, 0);

    public Margins {
        if (!(beforeS >= 0 && afterS >= 0)) {
            throw new IllegalArgumentException(
                    "Expected margins of 0 s or more, got " + beforeS + " and " + afterS);
        }
    }
}
