package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * Scores of a confusion matrix: rows the true class, columns the predicted one, cells window counts
 * that need not be whole.
 */
public final class Metrics {
    /** Resamples between two looks at the cancel flag. */
    private static final int RESAMPLES_A_CHECK = 50;

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

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
            double occurs = 0;
            for (double cell : confusion[c]) {
                occurs += cell;
            }
            if (occurs > 0) {
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

    /**
     * A 95 % percentile interval of macro-F1 (Efron and Tibshirani 1993, chapter 13): people, not
     * windows, are drawn with replacement, as many as there are, and their matrices are added.
     *
     * @param bySubject each person's confusion matrix
     * @param resamples how many draws
     * @return low, high
     */
    public static List<Double> interval(
            List<double[][]> bySubject, int resamples, long seed, JobContext context) {
        RandomGenerator random = Seeds.generator(seed);
        int classes = bySubject.get(0).length;
        double[] scores = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            if (i % RESAMPLES_A_CHECK == 0) {
                context.checkCancelled();
            }
            List<double[][]> drawn = new ArrayList<>();
            for (int k = 0; k < bySubject.size(); k++) {
                drawn.add(bySubject.get(random.nextInt(bySubject.size())));
            }
            scores[i] = macroF1(sum(drawn, classes));
        }
        return List.of(Statistics.quantile(scores, LOWER), Statistics.quantile(scores, UPPER));
    }

    /** The sum of square matrices of that many classes, as a new matrix. */
    static double[][] sum(Iterable<double[][]> matrices, int classes) {
        double[][] sum = new double[classes][classes];
        for (double[][] matrix : matrices) {
            for (int i = 0; i < classes; i++) {
                for (int j = 0; j < classes; j++) {
                    sum[i][j] += matrix[i][j];
                }
            }
        }
        return sum;
    }
}
