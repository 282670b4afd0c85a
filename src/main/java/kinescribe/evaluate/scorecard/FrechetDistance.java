package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The squared Fréchet distance between normal distributions with the means and covariances of two
 * sets, |μ − μ'|² + tr(Σ + Σ' − 2 (Σ Σ')^½) (Dowson and Landau 1982), on the encoder's components.
 * A millionth of the mean variance is added to the diagonals, so that few or equal windows do not
 * make them singular.
 */
final class FrechetDistance implements Comparison {
    private static final double REGULARISATION = 1e-6;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.FRECHET);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        context.checkCancelled();
        double distance = squared(Item.codes(draw.reference()), Item.codes(candidate));
        return Map.of(MeasureKind.FRECHET, Reading.of(distance));
    }

    /** The squared distance of two sets of at least two points each. */
    static double squared(double[][] x, double[][] y) {
        Normal a = Normal.of(x);
        Normal b = Normal.of(y);
        int d = a.mean().length;
        double traces = CommonOps_DDRM.trace(a.covariance()) + CommonOps_DDRM.trace(b.covariance());
        double epsilon = REGULARISATION * traces / (2 * d);
        for (int k = 0; k < d; k++) {
            a.covariance().add(k, k, epsilon);
            b.covariance().add(k, k, epsilon);
        }
        // tr (ΣΣ')^½ = tr (Σ^½ Σ' Σ^½)^½, whose argument is symmetric.
        DMatrixRMaj root = root(a.covariance());
        DMatrixRMaj half = new DMatrixRMaj(d, d);
        CommonOps_DDRM.mult(root, b.covariance(), half);
        DMatrixRMaj middle = new DMatrixRMaj(d, d);
        CommonOps_DDRM.mult(half, root, middle);
        double apart = Distances.between(a.mean(), b.mean());
        double cross = CommonOps_DDRM.trace(root(middle));
        return apart * apart + traces + 2 * d * epsilon - 2 * cross;
    }

    /** The square root of a symmetric matrix without negative eigenvalues but for rounding. */
    private static DMatrixRMaj root(DMatrixRMaj matrix) {
        int d = matrix.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
        if (!eigen.decompose(matrix.copy())) {
            throw new IllegalArgumentException("Expected a finite covariance");
        }
        DMatrixRMaj root = new DMatrixRMaj(d, d);
        for (int k = 0; k < d; k++) {
            DMatrixRMaj v = eigen.getEigenVector(k);
            double value = Math.sqrt(Math.max(0, eigen.getEigenvalue(k).getReal()));
            CommonOps_DDRM.multAddTransB(value, v, v, root);
        }
        return root;
    }
}
