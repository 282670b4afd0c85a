package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import kinescribe.job.JobContext;

/** Euclidean distances between points, {@code [points][dimensions]}. */
final class Distances {
    /** Rows between two looks at the cancel flag. */
    private static final int ROWS_A_CHECK = 64;

    private Distances() {}

    /** Of every point of {@code a} to every point of {@code b}. */
    static double[][] between(double[][] a, double[][] b, JobContext context) {
        double[][] distances = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            if (i % ROWS_A_CHECK == 0) {
                context.checkCancelled();
            }
            for (int j = 0; j < b.length; j++) {
                distances[i][j] = between(a[i], b[j]);
            }
        }
        return distances;
    }

    static double between(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return Math.sqrt(sum);
    }

    /** The same, but infinite where it is not below a limit, which takes less time. */
    static double between(double[] a, double[] b, double limit) {
        double most = limit * limit;
        double sum = 0;
        for (int k = 0; k < a.length && sum < most; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum < most ? Math.sqrt(sum) : Double.POSITIVE_INFINITY;
    }

    /** The distance of each point to the k-th nearest of the others; NaN with too few others. */
    static double[] radii(double[][] points, int k, JobContext context) {
        double[][] distances = between(points, points, context);
        double[] radii = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            distances[i][i] = -1; // first of all, so that place k is the k-th of the others
            Arrays.sort(distances[i]);
            radii[i] = k < points.length ? distances[i][k] : Double.NaN;
        }
        return radii;
    }

    /** The least of a row. */
    static double least(double[] row) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : row) {
            least = Math.min(least, value);
        }
        return least;
    }
}
