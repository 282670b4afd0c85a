package kinescribe.prompt.diversity;

import java.util.Arrays;
import kinescribe.job.JobContext;
import kinescribe.math.PrincipalAxes;
import org.ejml.data.DMatrixRMaj;

/**
 * Prompts as points of a plane: the two principal components of their sentence vectors. For
 * looking, not for proof.
 *
 * @param x along the first component, by prompt
 * @param y along the second one
 * @param explained the share of the vectors' variance that the plane holds, 0 … 1
 */
public record PromptMap(double[] x, double[] y, double explained) {
    /** Of vectors {@code [prompts][values]}; takes about a second for 384 values. */
    public static PromptMap of(float[][] vectors, JobContext context) {
        int n = vectors.length;
        if (n == 0) {
            return new PromptMap(new double[0], new double[0], 1);
        }
        double[] mean = Vectors.mean(vectors);
        int width = mean.length;
        DMatrixRMaj covariance = new DMatrixRMaj(width, width);
        double[] off = new double[width];
        for (float[] vector : vectors) {
            context.checkCancelled();
            Arrays.setAll(off, k -> vector[k] - mean[k]);
            for (int a = 0; a < width; a++) {
                for (int b = 0; b < width; b++) {
                    covariance.data[a * width + b] += off[a] * off[b] / n;
                }
            }
        }
        PrincipalAxes principal = PrincipalAxes.of(covariance);
        double[] x = along(vectors, mean, principal.axes()[0]);
        double[] y = along(vectors, mean, principal.axes()[1]);
        double all = Arrays.stream(principal.variances()).sum();
        double shown = principal.variances()[0] + principal.variances()[1];
        return new PromptMap(x, y, all > 0 ? shown / all : 1);
    }

    private static double[] along(float[][] vectors, double[] mean, double[] axis) {
        double[] places = new double[vectors.length];
        for (int i = 0; i < places.length; i++) {
            for (int k = 0; k < axis.length; k++) {
                places[i] += (vectors[i][k] - mean[k]) * axis[k];
            }
        }
        return places;
    }
}
