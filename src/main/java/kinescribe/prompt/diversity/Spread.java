package kinescribe.prompt.diversity;

import java.util.Arrays;
import kinescribe.job.JobContext;

/**
 * How far the meanings of prompts lie apart, by sentence vectors of length 1.
 *
 * @param toCentroid mean Euclidean distance to their mean, 0 … 1; NaN for none
 * @param vendi effective number of different meanings: Vendi score of the cosine of the vectors
 */
public record Spread(double toCentroid, double vendi) {
    /** Of vectors {@code [prompts][values]}. */
    public static Spread of(float[][] vectors, JobContext context) {
        if (vectors.length == 0) {
            return new Spread(Double.NaN, 0);
        }
        double[] mean = Vectors.mean(vectors);
        double distance =
                Arrays.stream(vectors)
                        .mapToDouble(vector -> Vectors.distance(vector, mean))
                        .average()
                        .orElse(Double.NaN);
        return new Spread(distance, VendiScore.ofVectors(vectors, context));
    }
}
