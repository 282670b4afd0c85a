package kinescribe.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * Directions in which values vary most, orthogonal to one another (Hotelling 1933, principal
 * components).
 *
 * @param axes unit vectors {@code [values][values]}, most variance first; the largest number of
 *     each is positive, since an axis' sign is free; owned by the caller
 * @param variances along each
 */
public record PrincipalAxes(double[][] axes, double[] variances) {
    /** The axes of a symmetric covariance matrix, which is overwritten. */
    public static PrincipalAxes of(DMatrixRMaj covariance) {
        int width = covariance.numCols;
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(width, width, true, false, true);
        svd.decompose(covariance);
        DMatrixRMaj u = svd.getU(null, false);
        double[] variances = svd.getSingularValues();
        SingularOps_DDRM.descendingOrder(u, false, variances, width, null, false);
        double[][] axes = new double[width][width];
        for (int k = 0; k < width; k++) {
            int largest = 0;
            for (int f = 0; f < width; f++) {
                axes[k][f] = u.get(f, k);
                largest = Math.abs(axes[k][f]) > Math.abs(axes[k][largest]) ? f : largest;
            }
            double sign = Math.signum(axes[k][largest]);
            for (int f = 0; f < width; f++) {
                axes[k][f] *= sign == 0 ? 1 : sign;
            }
        }
        return new PrincipalAxes(axes, variances);
    }
}
