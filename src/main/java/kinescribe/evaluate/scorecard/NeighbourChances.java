package kinescribe.evaluate.scorecard;

import kinescribe.job.JobContext;

/**
 * How probable it is that points take one another for neighbours: Gaussian chances whose width at
 * each point gives the wanted perplexity, both directions' mean (van der Maaten and Hinton 2008,
 * section 2 and 3.1).
 */
final class NeighbourChances {
    private static final int HALVINGS = 50;
    private static final double TOLERANCE = 1e-5;
    private static final double LEAST = 1e-12;

    private NeighbourChances() {}

    /**
     * The chances of pairs.
     *
     * @return {@code [i][j]} for j below i; over all ordered pairs they sum to 1
     */
    static float[][] of(double[][] points, double perplexity, JobContext context) {
        int n = points.length;
        float[][] chances = new float[n][];
        for (int i = 0; i < n; i++) {
            chances[i] = new float[i];
        }
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            context.checkCancelled();
            for (int j = 0; j < n; j++) {
                double distance = Distances.between(points[i], points[j]);
                squares[j] = distance * distance;
            }
            double[] row = row(squares, i, Math.log(perplexity));
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    chances[Math.max(i, j)][Math.min(i, j)] +=
                            (float) Math.max(LEAST, row[j] / (2.0 * n));
                }
            }
        }
        return chances;
    }

    /** The chances of one point, whose entropy is the wanted one. */
    static double[] row(double[] squares, int self, double entropy) {
        double[] row = new double[squares.length];
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < squares.length; j++) {
            least = j == self ? least : Math.min(least, squares[j]);
        }
        double precision = 1;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int k = 0; k < HALVINGS; k++) {
            double sum = 0;
            double weighted = 0;
            for (int j = 0; j < squares.length; j++) {
                row[j] = j == self ? 0 : Math.exp(-precision * (squares[j] - least));
                sum += row[j];
                weighted += row[j] * (squares[j] - least);
            }
            double found = Math.log(sum) + precision * weighted / sum;
            for (int j = 0; j < squares.length; j++) {
                row[j] /= sum;
            }
            if (Math.abs(found - entropy) < TOLERANCE) {
                break;
            }
            if (found > entropy) {
                low = precision;
                precision = Double.isInfinite(high) ? 2 * precision : (precision + high) / 2;
            } else {
                high = precision;
                precision = (precision + low) / 2;
            }
        }
        return row;
    }
}
