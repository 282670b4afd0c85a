package kinescribe.learn;

import java.util.Arrays;
import kinescribe.job.JobContext;

/**
 * The examples of a forest by column, with the rank of every value within its column: what all
 * trees of a forest share. Equal values have equal ranks. Never written after construction.
 */
final class TrainingTable {
    private final double[][] values;
    private final int[][] ranks;
    private final int[] labels;
    private final int classes;

    TrainingTable(Examples examples, JobContext context) {
        double[][] x = examples.features();
        if (x.length == 0 || x[0].length == 0) {
            throw new IllegalArgumentException("Expected examples with features, got none");
        }
        labels = examples.classes().clone();
        classes = examples.classCount();
        int columns = x[0].length;
        values = new double[columns][];
        ranks = new int[columns][];
        for (int f = 0; f < columns; f++) {
            context.checkCancelled();
            values[f] = column(x, f);
            ranks[f] = ranks(values[f]);
        }
    }

    int rows() {
        return labels.length;
    }

    int columns() {
        return values.length;
    }

    int classes() {
        return classes;
    }

    int label(int row) {
        return labels[row];
    }

    double value(int row, int column) {
        return values[column][row];
    }

    int rank(int row, int column) {
        return ranks[column][row];
    }

    private static double[] column(double[][] x, int f) {
        double[] column = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            column[i] = x[i][f] + 0.0; // turns -0.0 into 0.0, so that equal values sort together
            if (Double.isNaN(column[i])) {
                throw new IllegalArgumentException(
                        "Expected no missing value, got NaN in example " + i + ", feature " + f);
            }
        }
        return column;
    }

    private static int[] ranks(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        int[] ranks = new int[column.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, 0, distinct, column[i]);
        }
        return ranks;
    }
}
