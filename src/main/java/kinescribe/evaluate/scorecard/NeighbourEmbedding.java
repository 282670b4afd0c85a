package kinescribe.evaluate.scorecard;

import kinescribe.job.JobContext;

/**
 * t-distributed stochastic neighbour embedding (van der Maaten and Hinton 2008, "Visualizing data
 * using t-SNE", JMLR 9), all pairs worked out: probabilities by perplexity, gradient descent with
 * momentum 0.5, then 0.8, gains as in the authors' program, early exaggeration by 12 for half of
 * the steps. It begins from the first two dimensions made small, so there is no chance in it.
 */
final class NeighbourEmbedding {
    private static final int STEPS = 500;
    private static final int EXAGGERATED = 250;
    private static final double EXAGGERATION = 12;
    private static final double LEAST_RATE = 50;
    private static final double LEAST_GAIN = 0.01;
    private static final double START_SD = 1e-4;

    private final int n;
    private final float[][] p;
    private final double[][] places;
    private final double[][] moves;
    private final double[][] gains;

    private NeighbourEmbedding(double[][] points, double perplexity, JobContext context) {
        n = points.length;
        p = NeighbourChances.of(points, perplexity, context);
        places = new double[n][2];
        moves = new double[n][2];
        gains = new double[n][2];
        double squares = 0;
        for (double[] point : points) {
            squares += point[0] * point[0] / n;
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 2; k++) {
                places[i][k] = points[i][k] * START_SD / Math.sqrt(Math.max(squares, 1e-300));
                gains[i][k] = 1;
            }
        }
    }

    /**
     * The embedding.
     *
     * @param points {@code [points][dimensions]}, at least four points of at least two dimensions
     * @param perplexity how many neighbours count, made smaller for few points
     * @return {@code [points][2]}, a new array
     */
    static double[][] of(double[][] points, double perplexity, JobContext context) {
        double fit = Math.min(perplexity, (points.length - 1) / 3.0);
        NeighbourEmbedding embedding = new NeighbourEmbedding(points, fit, context);
        for (int s = 0; s < STEPS; s++) {
            context.progress(s, STEPS);
            embedding.step(s < EXAGGERATED, context);
        }
        return embedding.places;
    }

    private void step(boolean early, JobContext context) {
        double exaggeration = early ? EXAGGERATION : 1;
        double momentum = early ? 0.5 : 0.8;
        double rate = Math.max(LEAST_RATE, n / EXAGGERATION / 4);
        float[][] weights = new float[n][];
        double total = 0;
        for (int i = 0; i < n; i++) {
            weights[i] = new float[i];
            for (int j = 0; j < i; j++) {
                double dx = places[i][0] - places[j][0];
                double dy = places[i][1] - places[j][1];
                double weight = 1 / (1 + dx * dx + dy * dy);
                weights[i][j] = (float) weight;
                total += 2 * weight;
            }
        }
        context.checkCancelled();
        double[][] gradient = new double[n][2];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double weight = weights[i][j];
                double pull = 4 * (exaggeration * p[i][j] - weight / total) * weight;
                double x = pull * (places[i][0] - places[j][0]);
                double y = pull * (places[i][1] - places[j][1]);
                gradient[i][0] += x;
                gradient[i][1] += y;
                gradient[j][0] -= x;
                gradient[j][1] -= y;
            }
        }
        context.checkCancelled();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 2; k++) {
                boolean against = gradient[i][k] > 0 != moves[i][k] > 0;
                double gain = against ? gains[i][k] + 0.2 : gains[i][k] * 0.8;
                gains[i][k] = Math.max(LEAST_GAIN, gain);
                moves[i][k] = momentum * moves[i][k] - rate * gains[i][k] * gradient[i][k];
                places[i][k] += moves[i][k];
            }
        }
    }
}
