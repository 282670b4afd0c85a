package kinescribe.evaluate;

/**
 * By how much one run recognises a class better than another: the difference of F1, mean over the
 * seeds.
 *
 * @param difference F1 of the run less that of the reference
 * @param low lower end of its 95 % interval by drawing the same people for both
 * @param high upper end of it; that of one class alone, whatever the others do
 */
public record ClassDifference(double difference, double low, double high) {
    /** Whether the class gains: the whole interval is above 0. */
    public boolean gains() {
        return low > 0;
    }

    /** Whether the class loses: the whole interval is below 0. */
    public boolean loses() {
        return high < 0;
    }
}
