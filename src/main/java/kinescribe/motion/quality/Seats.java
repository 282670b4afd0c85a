package kinescribe.motion.quality;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * Seats that are not seen, at any height, such as a saddle: for half a second and longer the pelvis
 * is carried smoothly while the thighs are clearly flexed. Who stands has upright thighs, and the
 * pelvis of who walks or runs accelerates with each step. Our own rule.
 */
final class Seats {
    private static final double SHORTEST_S = 0.5;
    private static final double SMOOTH_MPS2 = 1.5;
    private static final double FLEXED_RAD = Math.toRadians(25);
    private static final List<StandardJoint> HIPS =
            List.of(StandardJoint.LEFT_HIP, StandardJoint.RIGHT_HIP);

    private final boolean[] carries;

    Seats(JointPaths paths) {
        carries = new boolean[paths.frames()];
        int length = paths.frames(SHORTEST_S);
        int first = paths.step();
        int end = carries.length - paths.step();
        double[] squares = new double[carries.length + 1];
        double[] angles = new double[carries.length + 1];
        for (int f = 0; f < carries.length; f++) {
            double acceleration =
                    paths.isInner(f) ? paths.acceleration(f, StandardJoint.PELVIS).norm() : 0;
            squares[f + 1] = squares[f] + acceleration * acceleration;
            angles[f + 1] = angles[f] + flexionRad(paths, f);
        }
        for (int from = first; from + length <= end; from++) {
            int to = from + length;
            if (squares[to] - squares[from] < length * SMOOTH_MPS2 * SMOOTH_MPS2
                    && angles[to] - angles[from] > length * FLEXED_RAD) {
                // The first and the last frames have no acceleration of their own.
                mark(from == first ? 0 : from, to == end ? carries.length : to);
            }
        }
    }

    /** Whether the body may sit there. */
    boolean carry(int frame) {
        return carries[frame];
    }

    private void mark(int from, int to) {
        for (int f = from; f < to; f++) {
            carries[f] = true;
        }
    }

    /** How far the thighs are from the vertical, mean of both. */
    private static double flexionRad(JointPaths paths, int frame) {
        double sum = 0;
        for (StandardJoint hip : HIPS) {
            StandardJoint knee =
                    hip == StandardJoint.LEFT_HIP
                            ? StandardJoint.LEFT_KNEE
                            : StandardJoint.RIGHT_KNEE;
            Vec3 thigh = paths.position(frame, knee).minus(paths.position(frame, hip));
            sum += Math.atan2(Math.hypot(thigh.x(), thigh.z()), -thigh.y());
        }
        return sum / HIPS.size();
    }
}
