package kinescribe.motion;

import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Vec3;

/**
 * From joint positions to joint rotations, keeping full heading.
 *
 * <ul>
 *   <li>A joint with several children (pelvis, upper spine) has the rotation that fits the places
 *       of all of them best, at any heading ({@link kinescribe.math.RotationFit}).
 *   <li>A joint with one child turns it by the least rotation in the frame of the joint above. The
 *       twist about the bone, which positions do not show, follows three rules. Between two fitted
 *       joints, as in the spine, their relative twist is spread evenly. Thighs and upper arms turn
 *       so that knee and elbow bend as hinges, see {@link Hinge}. Everywhere else there is none.
 *   <li>A joint without children goes on with the frame of the joint above.
 * </ul>
 *
 * <p>Quaternion signs follow the frame before. The rules are our own choice, made of textbook
 * parts; on 50 CMU trials they are compared with the recorded rotations in the tests.
 */
public final class InverseKinematics {
    /** Positions that the result misses by more are told: our own choice. */
    private static final double RIGID_M = 0.001;

    private InverseKinematics() {}

    /**
     * Rotations on the standard skeleton, whose bones are measured, see {@link MeasuredSkeleton}.
     *
     * @param positions of the standard joints {@code [frames × 22 × 3]}, metres, Y up, finite; read
     *     only, not kept
     * @param rateHz frames per second
     * @return the motion, with a notice by how much it misses the positions where bones change
     *     their length
     */
    public static Noticed<Motion> solve(double[] positions, double rateHz) {
        check(positions, StandardJoint.COUNT);
        return solve(positions, rateHz, MeasuredSkeleton.of(positions));
    }

    /**
     * Rotations on a given skeleton. The root goes where its position is; the other joints where
     * the skeleton's bones reach in the directions that the positions give.
     *
     * @param positions of its joints {@code [frames × joints × 3]}, metres, Y up, finite; read
     *     only, not kept
     * @param rateHz frames per second
     * @param skeleton any tree with rest offsets
     * @return the motion, with a notice by how much it misses the positions
     */
    public static Noticed<Motion> solve(double[] positions, double rateHz, Skeleton skeleton) {
        check(positions, skeleton.size());
        int joints = skeleton.size();
        int frames = positions.length / 3 / joints;
        double[] root = new double[frames * 3];
        for (int f = 0; f < frames; f++) {
            Vec3.at(positions, f * joints * 3).put(root, f * 3);
        }
        double[] rotations = new FrameSolver(positions, rateHz, skeleton).rotations();
        Motion motion = new Motion(skeleton, rateHz, root, rotations);
        return new Noticed<>(motion, misses(motion, positions));
    }

    private static void check(double[] positions, int joints) {
        if (positions.length == 0 || positions.length % (joints * 3) != 0) {
            throw new IllegalArgumentException(
                    "Expected positions [frames × "
                            + joints
                            + " × 3] with at least a frame, got "
                            + positions.length
                            + " values");
        }
        for (int i = 0; i < positions.length; i++) {
            if (!Double.isFinite(positions[i])) {
                throw new IllegalArgumentException(
                        "Expected finite positions, got "
                                + positions[i]
                                + " in frame "
                                + i / 3 / joints
                                + ", joint "
                                + i / 3 % joints);
            }
        }
    }

    private static List<Notice> misses(Motion motion, double[] positions) {
        double[] reached = PoseTrack.of(motion).positions();
        int joints = motion.skeleton().size();
        double sum = 0;
        double most = 0;
        int worst = 0;
        for (int i = 0; i < positions.length; i += 3) {
            double miss = Vec3.at(reached, i).minus(Vec3.at(positions, i)).norm();
            sum += miss;
            if (miss > most) {
                most = miss;
                worst = i / 3 % joints;
            }
        }
        if (most <= RIGID_M) {
            return List.of();
        }
        return List.of(
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "The bones change their length, so rotations cannot hold every"
                                        + " place: joints are off by %.1f mm in the mean and at"
                                        + " most %.1f mm (%s).",
                                sum / (positions.length / 3.0) * 1000,
                                most * 1000,
                                motion.skeleton().names().get(worst))));
    }
}
