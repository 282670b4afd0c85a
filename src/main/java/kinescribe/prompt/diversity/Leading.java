package kinescribe.prompt.diversity;

import java.util.Arrays;
import kinescribe.math.PrincipalAxes;
import org.ejml.data.DMatrixRMaj;

/**
 * The part of unit vectors along the few axes that hold most of them, and the length of the rest.
 * With these a cosine is bounded from above: a·b ≤ a'·b' + |rest a| |rest b| (Cauchy and Schwarz),
 * so most pairs are told apart without their whole product.
 *
 * @param parts {@code [axes][vectors]}
 * @param rest lengths of what is left, {@code [vectors]}
 */
record Leading(float[][] parts, float[] rest) {
    private static final int AXES = 48;

    /** Vectors that the axes are fitted on: any axes bound, good ones bound closely. */
    private static final int FITTED_ON = 600;

    static Leading of(float[][] vectors) {
        int n = vectors.length;
        int width = vectors[0].length;
        double[][] axes = axes(vectors, width);
        float[][] parts = new float[axes.length][n];
        float[] rest = new float[n];
        for (int i = 0; i < n; i++) {
            double left = 0;
            for (float value : vectors[i]) {
                left += value * value;
            }
            for (int k = 0; k < axes.length; k++) {
                double sum = 0;
                for (int f = 0; f < width; f++) {
                    sum += axes[k][f] * vectors[i][f];
                }
                parts[k][i] = (float) sum;
                left -= sum * sum;
            }
            rest[i] = (float) Math.sqrt(Math.max(0, left));
        }
        return new Leading(parts, rest);
    }

    private static double[][] axes(float[][] vectors, int width) {
        DMatrixRMaj moments = new DMatrixRMaj(width, width);
        int step = Math.max(1, vectors.length / FITTED_ON);
        for (int i = 0; i < vectors.length; i += step) {
            for (int a = 0; a < width; a++) {
                double value = vectors[i][a];
                for (int b = 0; b < width; b++) {
                    moments.data[a * width + b] += value * vectors[i][b];
                }
            }
        }
        double[][] all = PrincipalAxes.of(moments).axes();
        return Arrays.copyOf(all, Math.min(AXES, width));
    }
}
