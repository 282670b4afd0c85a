package kinescribe.evaluate;

import java.util.List;

/**
 * Scores of a confusion matrix: rows the true class, columns the predicted one, cells window counts
 * that need not be whole.
 */
public final class Metrics {
    private Metrics() {}

    /**
     * The F1 of a class, 2·TP / (2·TP + FP + FN): the harmonic mean of precision and recall. It is
     * 0 for a class that occurs but is never predicted, and for one that is predicted but never
     * occurs. NaN where the class neither occurs nor is predicted: there is nothing to score.
     */
    public static double f1(double[][] confusion, int c) {
        double occurs = 0;
        double predicted = 0;
        for (int k = 0; k < confusion.length; k++) {
            occurs += confusion[c][k];
            predicted += confusion[k][c];
        }
        return 2 * confusion[c][c] / (occurs + predicted);
    }

    /** The share of a class's windows that were found; NaN for a class that does not occur. */
    public static double recall(double[][] confusion, int c) {
        double occurs = 0;
        for (double cell : confusion[c]) {
            occurs += cell;
        }
        return confusion[c][c] / occurs;
    }

    /** The share of the windows taken for a class that were of it; NaN where none was. */
    public static double precision(double[][] confusion, int c) {
        double predicted = 0;
        for (double[] row : confusion) {
            predicted += row[c];
        }
        return confusion[c][c] / predicted;
    }

    /**
     * The mean recall of the classes that occur, as scikit-learn's {@code balanced_accuracy_score}
     * takes it. NaN for an empty matrix.
     */
    public static double balancedAccuracy(double[][] confusion) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < confusion.length; c++) {
            double recall = recall(confusion, c);
            if (!Double.isNaN(recall)) {
                sum += recall;
                n++;
            }
        }
        return sum / n;
    }

    /** The share of windows taken for what they are; NaN for an empty matrix. */
    public static double accuracy(double[][] confusion) {
        double right = 0;
        double all = 0;
        for (int c = 0; c < confusion.length; c++) {
            right += confusion[c][c];
            for (double cell : confusion[c]) {
                all += cell;
            }
        }
        return right / all;
    }

    /**
     * The mean F1 over the classes that occur or are predicted, as scikit-learn's {@code f1_score}
     * with {@code average="macro"} takes it by default. NaN for an empty matrix.
     */
    public static double macroF1(double[][] confusion) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < confusion.length; c++) {
            double f1 = f1(confusion, c);
            if (!Double.isNaN(f1)) {
                sum += f1;
                n++;
            }
        }
        return sum / n;
    }

    /**
     * The mean F1 over the classes that occur, such as those one person has. Windows predicted as a
     * class that does not occur count as missed in their own class only. NaN for an empty matrix.
     */
    public static double macroF1OfOccurring(double[][] confusion) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < confusion.length; c++) {
            if (!Double.isNaN(recall(confusion, c))) {
                sum += f1(confusion, c);
                n++;
            }
        }
        return sum / n;
    }

    /** The standard deviation of a sample, with n − 1; 0 for a single value. */
    public static double sampleSd(List<Double> values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.size();
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
    }
}
