package kinescribe.routine;

/**
 * A stretch of a {@link DayPlan}: one prompt, and what it is part of.
 *
 * @param prompt what the motion is made from
 * @param tenths how long, in tenths of a second
 * @param seed names one of the many ways to do it
 * @param routine which routine it belongs to
 * @param activity which activity
 * @param action which action
 */
public record DaySegment(
        String prompt, int tenths, long seed, Piece routine, Piece activity, Piece action) {
    /** The shortest in tenths of a second. */
    static final int LEAST_TENTHS = 10;

    /**
     * One doing of a part of a routine; the same part done again is another piece.
     *
     * @param number counts the pieces of a level
     * @param name what is done
     */
    public record Piece(int number, String name) {}

    public DaySegment {
        if (tenths < LEAST_TENTHS) {
            throw new IllegalArgumentException("Expected a second or more, got " + tenths);
        }
    }

    /** What it is at a level. */
    public Piece at(Level level) {
        return switch (level) {
            case ROUTINE -> routine;
            case ACTIVITY -> activity;
            case ACTION -> action;
        };
    }

    /** How long, in seconds. */
    public double seconds() {
        return tenths / 10.0;
    }
}
