package kinescribe.app.signals;

import java.util.Arrays;

/**
 * Samples over time. Immutable: the arrays given to the constructor are taken over. Time never
 * falls; NaN marks missing values.
 */
final class Series {
    private final double[] timesS;
    private final double[] values;

    /**
     * @param timesS times in seconds, never falling; taken over
     * @param values as many values; taken over
     */
    Series(double[] timesS, double[] values) {
        if (timesS.length != values.length) {
            throw new IllegalArgumentException(
                    "Expected as many values as times, "
                            + timesS.length
                            + ", got "
                            + values.length);
        }
        this.timesS = timesS;
        this.values = values;
    }

    /** How many samples there are. */
    int size() {
        return timesS.length;
    }

    /** The time of a sample in seconds. */
    double timeS(int sample) {
        return timesS[sample];
    }

    /** The value of a sample. */
    double value(int sample) {
        return values[sample];
    }

    /** A copy of all times. */
    double[] times() {
        return timesS.clone();
    }

    /** A copy of all values. */
    double[] values() {
        return values.clone();
    }

    /** The first sample at or after a time; {@link #size()} where there is none. */
    int firstAtOrAfter(double timeS) {
        int at = Arrays.binarySearch(timesS, timeS);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && timesS[at - 1] == timeS) {
            at--;
        }
        return at;
    }
}
