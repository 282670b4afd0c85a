package kinescribe.app.signals;

import java.util.Arrays;

/**
 * Thins a long series for drawing: of each pixel column only the least and the greatest value are
 * kept, in the order in which they came, so that the picture stays the same and no spike is lost
 * (the M4 idea of Jugel et al., VLDB 2014, without first and last). The series' index makes the
 * work grow with the columns, not with the samples.
 */
final class Decimation {
    private Decimation() {}

    /**
     * The samples between two times, at most two for each of {@code columns} equal slices of that
     * time, with one neighbour on each side so that lines run to the chart's edge. A short series
     * comes back whole. A slice that holds only NaN gives one NaN: the gap stays visible.
     *
     * @param series what to thin
     * @param fromS beginning in seconds
     * @param toS end in seconds, not before the beginning
     * @param columns how many slices, at least one: the chart's width in pixels
     */
    static Series minMax(Series series, double fromS, double toS, int columns) {
        if (columns < 1 || toS < fromS) {
            throw new IllegalArgumentException(
                    "Expected at least a column and from ≤ to, got "
                            + columns
                            + " columns, "
                            + fromS
                            + " … "
                            + toS);
        }
        int first = Math.max(0, series.firstAtOrAfter(fromS) - 1);
        int end = Math.min(series.size(), series.firstAtOrAfter(Math.nextUp(toS)) + 1);
        Points points = new Points(Math.min(end - first, 2 * columns + 2));
        if (end - first <= 2 * columns + 2) {
            points.addAll(series, first, end);
            return points.series();
        }
        points.add(series, first);
        double width = (toS - fromS) / columns;
        int at = first + 1;
        for (int column = 1; column <= columns && at < end - 1; column++) {
            int stop = end - 1;
            if (column < columns) {
                stop = Math.min(stop, series.firstAtOrAfter(fromS + column * width));
            }
            points.addExtremes(series, at, stop);
            at = Math.max(at, stop);
        }
        points.add(series, end - 1);
        return points.series();
    }

    /** Grows up to its fixed capacity. */
    private static final class Points {
        private final double[] timesS;
        private final double[] values;
        private int size;

        Points(int capacity) {
            timesS = new double[capacity];
            values = new double[capacity];
        }

        void add(Series series, int sample) {
            timesS[size] = series.timeS(sample);
            values[size] = series.value(sample);
            size++;
        }

        void addAll(Series series, int from, int end) {
            for (int i = from; i < end; i++) {
                add(series, i);
            }
        }

        void addExtremes(Series series, int from, int end) {
            if (from >= end) {
                return;
            }
            SeriesIndex.Summary stretch = series.summary(from, end);
            if (stretch.count() == 0) {
                add(series, from);
                return;
            }
            add(series, Math.min(stretch.leastAt(), stretch.greatestAt()));
            if (stretch.leastAt() != stretch.greatestAt()) {
                add(series, Math.max(stretch.leastAt(), stretch.greatestAt()));
            }
        }

        Series series() {
            return new Series(Arrays.copyOf(timesS, size), Arrays.copyOf(values, size));
        }
    }
}
