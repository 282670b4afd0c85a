package kinescribe.imu.compare;

import java.util.Arrays;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Triad;
import kinescribe.math.Quat;
import kinescribe.math.RotationFit;
import kinescribe.math.Vec3;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The rotation that best turns the simulated sensor's axes into the measured one's, in the least
 * squares of accelerations and angular velocities together (Wahba's problem, 1965), each weighted
 * by one over its mean square, so that both count alike.
 *
 * @param rotation turns simulated vectors into the measured frame
 * @param angleRad how far it turns, 0 … π
 * @param axis about which direction, of length one; zero without a turn
 * @param residual root mean square of what is left, as a share of the measured vectors' own
 * @param before the same without the turn
 * @param spread how widely directions spread, 0 … 1: the second greatest eigenvalue of the vectors'
 *     scatter as a share of the greatest. Near 0 all point along one line, and the turn about it is
 *     open
 */
public record FrameAlignment(
        Quat rotation, double angleRad, Vec3 axis, double residual, double before, double spread) {
    /** Below this spread the turn about one line is not to be trusted: our own choice. */
    public static final double LEAST_SPREAD = 0.01;

    /** What takes a simulated and a measured vector with the measured triad's mean square. */
    private interface PairReader {
        void take(Vec3 from, Vec3 to, double meanSquare);
    }

    /** Whether vectors point widely enough to tell the rotation. */
    public boolean isDetermined() {
        return spread >= LEAST_SPREAD;
    }

    /**
     * The best rotation between columns of samples.
     *
     * @param simulated one array a channel, NaN where missing
     * @param measured the same channels, as long
     * @return the identity, undetermined, where neither triad is whole or nothing is there
     */
    static FrameAlignment fit(
            List<ImuChannel> channels, double[][] simulated, double[][] measured) {
        RotationFit fit = new RotationFit();
        double[] scatter = new double[9];
        forEachPair(
                channels,
                simulated,
                measured,
                (from, to, meanSquare) -> {
                    fit.add(from, to, 1 / meanSquare);
                    addSquares(scatter, to, 1 / meanSquare);
                });
        Quat rotation = fit.rotation();
        rotation = rotation.w() < 0 ? rotation.negated() : rotation;
        Vec3 turn = rotation.toRotationVector();
        return new FrameAlignment(
                rotation,
                turn.norm(),
                turn.unit(),
                left(channels, simulated, measured, rotation),
                left(channels, simulated, measured, Quat.IDENTITY),
                spread(scatter));
    }

    /** Columns whose vectors are turned. */
    double[][] apply(List<ImuChannel> channels, double[][] columns) {
        double[][] turned = columns.clone();
        for (Triad triad : Triad.values()) {
            List<Integer> c = triad.columns(channels);
            if (!c.isEmpty()) {
                int samples = columns[0].length;
                for (int column : c) {
                    turned[column] = new double[samples];
                }
                for (int i = 0; i < samples; i++) {
                    Vec3 v = rotation.rotate(at(columns, c, i));
                    turned[c.get(0)][i] = v.x();
                    turned[c.get(1)][i] = v.y();
                    turned[c.get(2)][i] = v.z();
                }
            }
        }
        return turned;
    }

    private static Vec3 at(double[][] columns, List<Integer> c, int i) {
        return new Vec3(columns[c.get(0)][i], columns[c.get(1)][i], columns[c.get(2)][i]);
    }

    private static double meanSquare(double[][] columns, List<Integer> c) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < columns[0].length; i++) {
            Vec3 v = at(columns, c, i);
            if (!Double.isNaN(v.norm())) {
                sum += v.dot(v);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double left(
            List<ImuChannel> channels, double[][] simulated, double[][] measured, Quat rotation) {
        double[] sums = {0, 0};
        forEachPair(
                channels,
                simulated,
                measured,
                (from, to, meanSquare) -> {
                    Vec3 rest = rotation.rotate(from).minus(to);
                    sums[0] += rest.dot(rest) / meanSquare;
                    sums[1] += to.dot(to) / meanSquare;
                });
        return sums[1] > 0 ? Math.sqrt(sums[0] / sums[1]) : Double.NaN;
    }

    /** Gives every pair of whole vectors to a reader, triad after triad. */
    private static void forEachPair(
            List<ImuChannel> channels,
            double[][] simulated,
            double[][] measured,
            PairReader reader) {
        for (Triad triad : List.of(Triad.ACCELEROMETER, Triad.GYROSCOPE)) {
            List<Integer> c = triad.columns(channels);
            double meanSquare = c.isEmpty() ? 0 : meanSquare(measured, c);
            if (!(meanSquare > 0)) {
                continue;
            }
            for (int i = 0; i < simulated[0].length; i++) {
                Vec3 from = at(simulated, c, i);
                Vec3 to = at(measured, c, i);
                if (!Double.isNaN(from.norm() + to.norm())) {
                    reader.take(from, to, meanSquare);
                }
            }
        }
    }

    private static void addSquares(double[] scatter, Vec3 v, double weight) {
        double[] parts = {v.x(), v.y(), v.z()};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                scatter[3 * row + column] += weight * parts[row] * parts[column];
            }
        }
    }

    private static double spread(double[] scatter) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(3, false, true);
        if (!eigen.decompose(new DMatrixRMaj(3, 3, true, scatter))) {
            return 0;
        }
        double[] values = new double[3];
        for (int i = 0; i < 3; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
        }
        Arrays.sort(values);
        return values[2] > 0 ? Math.max(0, values[1] / values[2]) : 0;
    }
}
