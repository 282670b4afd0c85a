package kinescribe.app.fx;

/**
 * Where times are drawn below the body: play head, marks, timeline and charts all keep this room at
 * their sides, so that a time is at the same place in each of them.
 */
public final class TimeBand {
    /** Room on the left, pixels: enough for the values of a chart's axis. Our own choice. */
    public static final double LEFT = 64;

    /** Room on the right, pixels. Our own choice. */
    public static final double RIGHT = 20;

    private TimeBand() {}
}
