package kinescribe.math;

import java.util.Arrays;

/** Many quantiles of many values at once, without sorting them all. */
public final class OrderStatistics {
    /** Values to a bucket on the average: our own choice. */
    private static final int BUCKET = 4;

    private static final int MOST_BUCKETS = 1 << 17;

    private OrderStatistics() {}

    /**
     * Shares from 0 to 1 in equal steps.
     *
     * @param points how many, at least 2
     */
    public static double[] shares(int points) {
        if (points < 2) {
            throw new IllegalArgumentException("Expected at least 2 points, got " + points);
        }
        double[] shares = new double[points];
        for (int i = 0; i < points; i++) {
            shares[i] = i / (points - 1.0);
        }
        return shares;
    }

    /**
     * The same quantiles as {@link Statistics#quantile} gives one by one. Values are put into equal
     * buckets from the least to the greatest, and only buckets in which a wanted rank lies are
     * sorted: with values spread out and few shares that takes three passes over the values.
     *
     * @param values NaN where missing; read only
     * @param shares increasing, 0 … 1
     * @return a new array; NaN where there is no value
     */
    public static double[] quantiles(double[] values, double[] shares) {
        double[] present = present(values);
        double[] out = new double[shares.length];
        if (present.length == 0) {
            Arrays.fill(out, Double.NaN);
            return out;
        }
        Buckets buckets = new Buckets(present);
        for (int k = 0; k < shares.length; k++) {
            double rank = (present.length - 1) * shares[k];
            int below = (int) rank;
            double low = buckets.ranked(below);
            double share = rank - below;
            out[k] = share == 0 ? low : low + share * (buckets.ranked(below + 1) - low);
        }
        return out;
    }

    private static double[] present(double[] values) {
        int count = 0;
        double[] present = new double[values.length];
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[count++] = value;
            }
        }
        return count == values.length ? present : Arrays.copyOf(present, count);
    }

    /** The values put into buckets; those of a bucket are sorted when one of them is asked for. */
    private static final class Buckets {
        private final double[] placed;

        /** Where each bucket begins, and at the end how many values there are. */
        private final int[] starts;

        private final boolean[] sorted;
        private int current;

        Buckets(double[] values) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            int count = Math.max(1, Math.min(MOST_BUCKETS, values.length / BUCKET));
            double scale = greatest > least ? count / (greatest - least) : 0;
            scale = Double.isFinite(scale) ? scale : 0;
            starts = new int[count + 1];
            int[] bucket = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                bucket[i] = Math.min(count - 1, (int) ((values[i] - least) * scale));
                starts[bucket[i] + 1]++;
            }
            for (int b = 0; b < count; b++) {
                starts[b + 1] += starts[b];
            }
            placed = new double[values.length];
            int[] next = Arrays.copyOf(starts, count);
            for (int i = 0; i < values.length; i++) {
                placed[next[bucket[i]]++] = values[i];
            }
            sorted = new boolean[count];
        }

        /** The value of a rank from 0 on; ranks are asked for in increasing order. */
        double ranked(int rank) {
            while (current > 0 && starts[current] > rank) {
                current--;
            }
            while (starts[current + 1] <= rank) {
                current++;
            }
            if (!sorted[current]) {
                Arrays.sort(placed, starts[current], starts[current + 1]);
                sorted[current] = true;
            }
            return placed[rank];
        }
    }
}
