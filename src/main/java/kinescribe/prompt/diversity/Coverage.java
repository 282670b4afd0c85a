package kinescribe.prompt.diversity;

import java.util.Arrays;
import kinescribe.job.JobContext;

/**
 * How much of what some prompts say others say too: the share of the reference whose nearest
 * candidate lies within the distance to its own fifth nearest neighbour (Naeem et al. 2020,
 * "Reliable Fidelity and Diversity Metrics", coverage, k = 5).
 */
public final class Coverage {
    /** The neighbour whose distance is the radius. */
    private static final int K = 5;

    private final float[][] reference;
    private final double[] radii;

    /** Finds the radii. A reference of up to five prompts takes the farthest of them. */
    public Coverage(float[][] reference, JobContext context) {
        this.reference = reference;
        this.radii = new double[reference.length];
        for (int i = 0; i < reference.length; i++) {
            context.checkCancelled();
            double[] distances = new double[reference.length];
            for (int j = 0; j < reference.length; j++) {
                distances[j] = j == i ? -1 : Vectors.distance(reference[i], reference[j]);
            }
            Arrays.sort(distances);
            radii[i] = distances[Math.min(K, distances.length - 1)];
        }
    }

    /** The share that candidates cover, 0 … 1; NaN for an empty reference. */
    public double by(float[][] candidates, JobContext context) {
        int covered = 0;
        for (int i = 0; i < reference.length; i++) {
            context.checkCancelled();
            double nearest = Double.POSITIVE_INFINITY;
            for (float[] candidate : candidates) {
                nearest = Math.min(nearest, Vectors.distance(reference[i], candidate));
            }
            covered += nearest <= radii[i] ? 1 : 0;
        }
        return reference.length == 0 ? Double.NaN : (double) covered / reference.length;
    }
}
