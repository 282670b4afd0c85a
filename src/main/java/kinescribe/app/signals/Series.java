package kinescribe.app.signals;

import java.util.Arrays;
import kinescribe.app.fx.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Samples over time. Immutable: the arrays given to the constructor are taken over. Time never
 * falls; NaN marks missing values. Used on one thread.
 */
final class Series {
    private final double[] timesS;
    private final double[] values;
    private final LazyIndex index;

    /** Where this series' clock begins on that of {@code timesS}. */
    private final double originS;

    /**
     * @param timesS times in seconds, never falling; taken over
     * @param values as many values; taken over
     */
    Series(double[] timesS, double[] values) {
        this(timesS, values, 0, new LazyIndex());
    }

    private Series(double[] timesS, double[] values, double originS, LazyIndex index) {
        if (timesS.length != values.length) {
            throw new IllegalArgumentException(
                    "Expected as many values as times, "
                            + timesS.length
                            + ", got "
                            + values.length);
        }
        this.timesS = timesS;
        this.values = values;
        this.originS = originS;
        this.index = index;
    }

    /** The same samples so much earlier; arrays are shared. */
    Series earlier(double byS) {
        return byS == 0 ? this : new Series(timesS, values, originS + byS, index);
    }

    /** How many samples there are. */
    int size() {
        return timesS.length;
    }

    /** The time of a sample in seconds. */
    double timeS(int sample) {
        return timesS[sample] - originS;
    }

    /** The value of a sample. */
    double value(int sample) {
        return values[sample];
    }

    /** A copy of all times. */
    double[] times() {
        double[] times = new double[timesS.length];
        Arrays.setAll(times, this::timeS);
        return times;
    }

    /** A copy of all values. */
    double[] values() {
        return values.clone();
    }

    /** Sums and extremes of the samples from one to another, the last not included. */
    SeriesIndex.Summary summary(int from, int to) {
        return index.of(values).of(from, to);
    }

    /** The first sample at or after a time; {@link #size()} where there is none. */
    int firstAtOrAfter(double timeS) {
        int low = 0;
        int high = timesS.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeS(middle) < timeS) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The value at a time, on a straight line between samples; NaN outside and beside gaps. */
    double at(double timeS) {
        int after = Double.isNaN(timeS) ? size() : firstAtOrAfter(timeS);
        if (after == size() || (after == 0 && timeS(0) > timeS)) {
            return Double.NaN;
        }
        if (timeS(after) == timeS) {
            return values[after];
        }
        double share = (timeS - timeS(after - 1)) / (timeS(after) - timeS(after - 1));
        return values[after - 1] + share * (values[after] - values[after - 1]);
    }

    /** Made when first needed, once for all that share the values. */
    private static final class LazyIndex {
        private @Nullable SeriesIndex made;

        SeriesIndex of(double[] values) {
            SeriesIndex known = made;
            if (known == null) {
                known = new SeriesIndex(values);
                made = known;
            }
            return known;
        }
    }

    /** Makes an extent wide enough for all values. */
    void addTo(Extent extent) {
        for (int i = 0; i < size(); i++) {
            extent.add(value(i));
        }
    }
}
