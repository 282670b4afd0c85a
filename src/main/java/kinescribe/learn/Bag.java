package kinescribe.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;

/**
 * The bootstrap sample that one tree learns from: how often each row of the table was drawn. Not
 * safe to share between threads.
 */
final class Bag {
    private final TrainingTable table;
    private final int[] weights;
    private final long[] keys;
    private final JobContext context;

    /** Draws as many rows as the table has, with replacement (Breiman 2001). */
    Bag(TrainingTable table, Draws draws, RandomGenerator random, JobContext context) {
        this.table = table;
        this.context = context;
        weights = new int[table.rows()];
        for (int i = 0; i < weights.length; i++) {
            weights[draws.next(random)]++;
        }
        keys = new long[weights.length];
    }

    TrainingTable table() {
        return table;
    }

    JobContext context() {
        return context;
    }

    /** The rows that were drawn at least once, in order. */
    int[] rows() {
        int[] rows = new int[weights.length];
        int n = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                rows[n++] = i;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    /** How many draws the rows have, by class. */
    int[] countsByClass(int[] rows) {
        int[] counts = new int[table.classes()];
        for (int row : rows) {
            counts[table.label(row)] += weights[row];
        }
        return counts;
    }

    /** Gini impurity, 1 − Σ p² (Breiman et al. 1984). */
    double gini(int[] counts) {
        double size = 0;
        double squares = 0;
        for (int n : counts) {
            size += n;
            squares += (double) n * n;
        }
        return 1 - squares / (size * size);
    }

    @Nullable Split bestSplit(int[] rows, int column, int[] counts) {
        return Split.best(table, weights, rows, keys, column, counts);
    }
}
