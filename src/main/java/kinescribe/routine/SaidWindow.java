package kinescribe.routine;

/**
 * What a classifier said of a window.
 *
 * @param startS when the window begins
 * @param endS when it ends
 * @param activity the likeliest activity
 * @param probability how likely, 0 … 1; NaN where nobody said
 */
public record SaidWindow(double startS, double endS, String activity, double probability) {
    /** The window's middle, which it speaks for. */
    double middleS() {
        return (startS + endS) / 2;
    }
}
