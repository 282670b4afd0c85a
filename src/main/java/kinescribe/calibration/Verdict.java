package kinescribe.calibration;

/** Whether a calibration brought a figure nearer to what was measured. */
public enum Verdict {
    /** Nearer by more than a twentieth. */
    BETTER("better"),
    /** Further away by more than a twentieth. */
    WORSE("worse"),
    /** Neither. */
    SAME("same"),
    /** There is no figure to go by. */
    UNKNOWN("–");

    /** Changes of a distance by less than this share count as none: our own choice. */
    private static final double SHARE = 0.05;

    /** Changes of a correlation by less than this count as none: our own choice. */
    private static final double CORRELATION = 0.01;

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** Of a distance, which had better be small. */
    public static Verdict ofDistance(double before, double after) {
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return UNKNOWN;
        }
        double change = after - before;
        double least = SHARE * Math.abs(before);
        return change < -least ? BETTER : change > least ? WORSE : SAME;
    }

    /** Of a correlation, which had better be great. */
    public static Verdict ofCorrelation(double before, double after) {
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return UNKNOWN;
        }
        double change = after - before;
        return change > CORRELATION ? BETTER : change < -CORRELATION ? WORSE : SAME;
    }
}
