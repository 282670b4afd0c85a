package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums and extremes of blocks of samples, and of blocks of blocks, so that those of any stretch are
 * known without a look at all its samples.
 */
final class SeriesIndex {
    /** Samples of a block, and blocks of a larger one: our own choice. */
    private static final int FAN = 16;

    private final double[] values;
    private final double pivot;
    private final List<Level> levels = new ArrayList<>();

    /**
     * What a stretch holds. Missing values do not count.
     *
     * @param count how many values there are
     * @param mean their mean; NaN without any
     * @param squares sum of squared differences from the mean
     * @param leastAt where the least is, the first of equal ones; −1 without any
     * @param greatestAt where the greatest is, the first of equal ones; −1 without any
     */
    record Summary(int count, double mean, double squares, int leastAt, int greatestAt) {}

    /**
     * @param values NaN where missing; kept, not to be written
     */
    SeriesIndex(double[] values) {
        this.values = values;
        this.pivot = firstPresent(values);
        int size = values.length;
        while (size > FAN) {
            Level level = new Level((size + FAN - 1) / FAN);
            int below = levels.size();
            for (int block = 0; block < level.counts.length; block++) {
                Tally tally = new Tally();
                int end = Math.min(size, (block + 1) * FAN);
                for (int i = block * FAN; i < end; i++) {
                    tally.add(below, i);
                }
                level.put(block, tally);
            }
            levels.add(level);
            size = level.counts.length;
        }
    }

    /** What is there from one sample to another, the last not included. */
    Summary of(int from, int to) {
        Tally tally = new Tally();
        int level = 0;
        int low = from;
        int high = to;
        while (low < high) {
            boolean top = level == levels.size();
            while (low < high && (top || low % FAN != 0)) {
                tally.add(level, low++);
            }
            while (low < high && high % FAN != 0) {
                tally.add(level, --high);
            }
            low /= FAN;
            high /= FAN;
            level++;
        }
        return tally.summary();
    }

    private static double firstPresent(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return 0;
    }

    /** Blocks of one size. */
    private static final class Level {
        private final int[] counts;
        private final double[] sums;
        private final double[] squares;
        private final int[] least;
        private final int[] greatest;

        Level(int blocks) {
            counts = new int[blocks];
            sums = new double[blocks];
            squares = new double[blocks];
            least = new int[blocks];
            greatest = new int[blocks];
        }

        void put(int block, Tally tally) {
            counts[block] = tally.count;
            sums[block] = tally.sum;
            squares[block] = tally.squares;
            least[block] = tally.least;
            greatest[block] = tally.greatest;
        }
    }

    /** Adds up; sums are of the values less the pivot, which keeps rounding small. */
    private final class Tally {
        private int count;
        private double sum;
        private double squares;
        private int least = -1;
        private int greatest = -1;

        /** Adds a sample (level 0) or a block of that level. */
        void add(int level, int at) {
            if (level > 0) {
                Level blocks = levels.get(level - 1);
                count += blocks.counts[at];
                sum += blocks.sums[at];
                squares += blocks.squares[at];
                offer(blocks.least[at], blocks.greatest[at]);
            } else if (!Double.isNaN(values[at])) {
                double less = values[at] - pivot;
                count++;
                sum += less;
                squares += less * less;
                offer(at, at);
            }
        }

        Summary summary() {
            double mean = sum / count;
            double around = Math.max(0, squares - sum * mean);
            return new Summary(count, pivot + mean, around, least, greatest);
        }

        private void offer(int lower, int upper) {
            if (lower >= 0 && (least < 0 || isBefore(values[lower], values[least], lower, least))) {
                least = lower;
            }
            if (upper >= 0
                    && (greatest < 0
                            || isBefore(values[greatest], values[upper], upper, greatest))) {
                greatest = upper;
            }
        }

        private static boolean isBefore(double smaller, double larger, int at, int other) {
            return smaller < larger || (smaller == larger && at < other);
        }
    }
}
