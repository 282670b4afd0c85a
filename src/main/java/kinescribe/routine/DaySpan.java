package kinescribe.routine;

/**
 * A stretch of a day in which a classifier said the same throughout, or nearly.
 *
 * @param id names it in summaries, such as {@code s3}
 * @param startS when it begins, seconds on the recording's clock
 * @param endS when it ends
 * @param activity what was said
 * @param windows how many windows lie in it
 * @param confidence the mean probability of what was said of them, 0 … 1; NaN where unknown
 */
public record DaySpan(
        String id, double startS, double endS, String activity, int windows, double confidence) {
    /** How long it is, in seconds. */
    public double seconds() {
        return endS - startS;
    }
}
