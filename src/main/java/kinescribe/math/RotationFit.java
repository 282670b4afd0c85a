package kinescribe.math;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The rotation that turns a set of vectors as nearly as it can into another set: least squares over
 * weighted pairs, always proper, never a reflection. After Horn 1987, "Closed-form solution of
 * absolute orientation using unit quaternions": the rotation is the eigenvector of the largest
 * eigenvalue of a symmetric 4 × 4 matrix made of the sums of products.
 *
 * <p>Pairs that all lie on one line leave the turn about it open; callers add weak pairs that say
 * which rotation they would expect. Mutable, for one thread; {@link #clear} makes it ready again.
 */
public final class RotationFit {
    private final double[] sums = new double[9];
    private final DMatrixRMaj matrix = new DMatrixRMaj(4, 4);
    private final EigenDecomposition_F64<DMatrixRMaj> eigen =
            DecompositionFactory_DDRM.eig(4, true, true);

    /** Forgets all pairs. */
    public void clear() {
        Arrays.fill(sums, 0);
    }

    /** Adds a pair: the rotation should turn {@code from} into {@code to}. */
    public void add(Vec3 from, Vec3 to, double weight) {
        sums[0] += weight * from.x() * to.x();
        sums[1] += weight * from.x() * to.y();
        sums[2] += weight * from.x() * to.z();
        sums[3] += weight * from.y() * to.x();
        sums[4] += weight * from.y() * to.y();
        sums[5] += weight * from.y() * to.z();
        sums[6] += weight * from.z() * to.x();
        sums[7] += weight * from.z() * to.y();
        sums[8] += weight * from.z() * to.z();
    }

    /** Adds the pairs that a rotation would make of the three axes. */
    public void addExpected(Quat rotation, double weight) {
        add(Vec3.X, rotation.rotate(Vec3.X), weight);
        add(Vec3.Y, rotation.rotate(Vec3.Y), weight);
        add(Vec3.Z, rotation.rotate(Vec3.Z), weight);
    }

    /** The best rotation; the identity without pairs. */
    public Quat rotation() {
        double xx = sums[0];
        double xy = sums[1];
        double xz = sums[2];
        double yx = sums[3];
        double yy = sums[4];
        double yz = sums[5];
        double zx = sums[6];
        double zy = sums[7];
        double zz = sums[8];
        fill(0, xx + yy + zz, yz - zy, zx - xz, xy - yx);
        fill(1, yz - zy, xx - yy - zz, xy + yx, zx + xz);
        fill(2, zx - xz, xy + yx, yy - xx - zz, yz + zy);
        fill(3, xy - yx, zx + xz, yz + zy, zz - xx - yy);
        if (!Double.isFinite(matrix.get(0, 0)) || !eigen.decompose(matrix)) {
            throw new IllegalArgumentException("Expected finite vectors to fit a rotation to");
        }
        int best = 0;
        for (int i = 1; i < 4; i++) {
            if (eigen.getEigenvalue(i).getReal() > eigen.getEigenvalue(best).getReal()) {
                best = i;
            }
        }
        DMatrixRMaj q = eigen.getEigenVector(best);
        return new Quat(q.get(0), q.get(1), q.get(2), q.get(3)).unit();
    }

    private void fill(int row, double w, double x, double y, double z) {
        matrix.set(row, 0, w);
        matrix.set(row, 1, x);
        matrix.set(row, 2, y);
        matrix.set(row, 3, z);
    }
}
