package kinescribe.evaluate.scorecard;

import org.ejml.data.DMatrixRMaj;

/**
 * Mean and covariance of points.
 *
 * @param mean by dimension
 * @param covariance with n − 1 in the denominator
 */
record Normal(double[] mean, DMatrixRMaj covariance) {
    /**
     * Of at least two points.
     *
     * @param points {@code [points][dimensions]}; read only
     */
    static Normal of(double[][] points) {
        int n = points.length;
        int d = points[0].length;
        double[] mean = new double[d];
        for (double[] point : points) {
            for (int k = 0; k < d; k++) {
                mean[k] += point[k] / n;
            }
        }
        DMatrixRMaj covariance = new DMatrixRMaj(d, d);
        for (double[] point : points) {
            for (int a = 0; a < d; a++) {
                double apart = (point[a] - mean[a]) / (n - 1);
                for (int b = 0; b < d; b++) {
                    covariance.add(a, b, apart * (point[b] - mean[b]));
                }
            }
        }
        return new Normal(mean, covariance);
    }
}
