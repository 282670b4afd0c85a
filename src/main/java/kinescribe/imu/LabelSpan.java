package kinescribe.imu;

/**
 * A stretch of time in which one activity happens.
 *
 * @param startS beginning, seconds on the recording's clock
 * @param endS end, not included, later than the beginning
 * @param activity the activity's name
 */
public record LabelSpan(double startS, double endS, String activity) {
    public LabelSpan {
        if (!(endS > startS)) {
            throw new IllegalArgumentException(
                    "Expected an end after " + startS + " s, got " + endS + " s");
        }
    }
}
