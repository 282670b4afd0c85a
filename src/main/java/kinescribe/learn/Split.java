package kinescribe.learn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A question that divides the rows of a tree node in two.
 *
 * @param column the feature asked about
 * @param rank the highest rank that goes left
 * @param threshold values up to this go left
 * @param score the sum over both sides of Σ n²(class) / n(side): the higher, the purer
 */
record Split(int column, int rank, double threshold, double score) {

    /**
     * The best place to divide rows by one feature, or null where all their values are equal.
     *
     * <p>Minimising the mean Gini impurity of the two sides, weighted by their sizes, is maximising
     * {@link #score}: weighted impurity is n(left) + n(right) − score, over the node's size
     * (Breiman, Friedman, Olshen and Stone 1984, chapter 4). The threshold lies half way between
     * the neighbouring values.
     *
     * @param keys room for one number a row; overwritten
     * @param total rows of each class, weighted
     */
    static @Nullable Split best(
            TrainingTable table, int[] weights, int[] rows, long[] keys, int column, int[] total) {
        for (int i = 0; i < rows.length; i++) {
            keys[i] = (long) table.rank(rows[i], column) << Integer.SIZE | rows[i];
        }
        Arrays.sort(keys, 0, rows.length);
        int[] left = new int[total.length];
        int[] right = total.clone();
        long leftSize = 0;
        long rightSize = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int n : total) {
            rightSize += n;
            rightSquares += (double) n * n;
        }
        double bestScore = Double.NEGATIVE_INFINITY;
        int bestAt = -1;
        for (int i = 0; i + 1 < rows.length; i++) {
            int row = (int) keys[i];
            int c = table.label(row);
            double w = weights[row];
            leftSquares += w * (2 * left[c] + w);
            rightSquares -= w * (2 * right[c] - w);
            left[c] += weights[row];
            right[c] -= weights[row];
            leftSize += weights[row];
            rightSize -= weights[row];
            if (keys[i] >>> Integer.SIZE != keys[i + 1] >>> Integer.SIZE) {
                double score = leftSquares / leftSize + rightSquares / rightSize;
                if (score > bestScore) {
                    bestScore = score;
                    bestAt = i;
                }
            }
        }
        if (bestAt < 0) {
            return null;
        }
        double below = table.value((int) keys[bestAt], column);
        double above = table.value((int) keys[bestAt + 1], column);
        double middle = below / 2 + above / 2; // halves first: the sum could overflow
        double threshold = middle >= below && middle < above ? middle : below;
        return new Split(column, (int) (keys[bestAt] >>> Integer.SIZE), threshold, bestScore);
    }
}
