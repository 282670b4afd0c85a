package kinescribe.motion;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.math.Vec3;

/**
 * Motions on another body. Rotations stay; the way over the ground grows with the length of the
 * legs, so that steps fit the feet; and the body stands as high as brings the soles where they were
 * over the ground, in proportion. Where thigh and shank share the leg differently, planted feet may
 * slide a little: {@link FootLock} holds them.
 */
public final class Retargeting {
    /** Width of the soft minimum over the parts of the soles: our own choice. */
    private static final double SOFT_M = 0.01;

    private static final List<StandardJoint> SOLES =
            List.of(
                    StandardJoint.LEFT_ANKLE,
                    StandardJoint.LEFT_FOOT,
                    StandardJoint.RIGHT_ANKLE,
                    StandardJoint.RIGHT_FOOT);

    private Retargeting() {}

    /**
     * The motion on another body; a motion on another skeleton is mapped to the standard one first.
     *
     * @param motion a motion on any skeleton, metres, Y up, the floor at height zero
     * @param body the standard skeleton in another size
     * @return the motion, with the notices of the mapping
     * @throws KinescribeException if the motion's joints cannot be mapped
     */
    public static Noticed<Motion> onto(Motion motion, Skeleton body) throws KinescribeException {
        if (!body.isStandard()) {
            throw new IllegalArgumentException(
                    "Expected the standard skeleton, got " + body.names());
        }
        return SkeletonMapping.toStandard(motion).map(standard -> sized(standard, body));
    }

    private static Motion sized(Motion motion, Skeleton body) {
        double ratio = legM(body) / legM(motion.skeleton());
        double[] root = motion.rootPositions().clone();
        for (int i = 0; i < root.length; i++) {
            root[i] *= ratio;
        }
        PoseTrack before = PoseTrack.of(motion);
        PoseTrack after = PoseTrack.of(new Motion(body, motion.rateHz(), root, motion.rotations()));
        double[] standing = root.clone();
        for (int f = 0; f < motion.frames(); f++) {
            standing[f * 3 + 1] +=
                    ratio * soleM(before, f, SOFT_M / ratio) - soleM(after, f, SOFT_M);
        }
        return new Motion(body, motion.rateHz(), standing, motion.rotations());
    }

    private static double legM(Skeleton skeleton) {
        return skeleton.offset(StandardJoint.LEFT_KNEE.ordinal()).norm()
                + skeleton.offset(StandardJoint.LEFT_ANKLE.ordinal()).norm();
    }

    /** Height of the lowest part of the soles, changing smoothly from one part to another. */
    private static double soleM(PoseTrack poses, int frame, double softM) {
        List<Vec3> rest = poses.motion().skeleton().restPositions();
        double[] heights = new double[SOLES.size()];
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < heights.length; i++) {
            int joint = SOLES.get(i).ordinal();
            heights[i] = poses.position(frame, joint).y() - rest.get(joint).y();
            lowest = Math.min(lowest, heights[i]);
        }
        double sum = 0;
        for (double height : heights) {
            sum += Math.exp((lowest - height) / softM);
        }
        return lowest - softM * Math.log(sum);
    }
}
