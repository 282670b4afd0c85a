package kinescribe.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Maps motions on other skeletons to the 22-joint standard skeleton.
 *
 * <p>Joints are found by name. Their positions stay where the source has them; each joint's frame
 * moves rigidly with its source joint and is, in the pose where all rotations are the identity,
 * parallel to the world with the person facing +Z and the arms held out: sensors are placed in
 * these frames. {@link ReferencePose} states how the frames are found, {@link StandardOffsets} how
 * joints that the source has not are placed.
 */
public final class SkeletonMapping {
    // A floor nearer to zero than this is left alone: motion capture floors are some centimetres
    // off, and moving them would hide that. Our own choice.
    private static final double CLEARLY_ELSEWHERE_M = 0.10;
    private static final double LOWEST_SHARE = 0.01;
    // The foot joint stands at a quarter of the ankle's height, as Body places it.
    private static final double FOOT_JOINT_HEIGHT = 0.25;

    private SkeletonMapping() {}

    /**
     * The same motion on the standard skeleton. Notices say what was placed by rule, turned or
     * moved.
     *
     * @param motion a motion on any skeleton, metres
     * @return the same instance if its skeleton is the standard one
     * @throws KinescribeException naming the joints that could not be found
     */
    public static Noticed<Motion> toStandard(Motion motion) throws KinescribeException {
        if (motion.skeleton().isStandard()) {
            return Noticed.of(motion);
        }
        SourceJoints joints = SourceJoints.of(motion.skeleton());
        PoseTrack poses = PoseTrack.of(motion);
        ReferencePose reference = ReferencePose.of(poses, joints);
        List<Notice> notices = new ArrayList<>();
        if (!reference.isRestPose()) {
            notices.add(
                    Notice.info(
                            "The file's rest pose is not a standing body; the most upright frame"
                                    + " was taken to set the joints' axes."));
        }
        Quat[] corrections = reference.corrections();
        StandardOffsets bones = new StandardOffsets(poses, joints, corrections, notices);
        Skeleton skeleton = bones.skeleton();
        Quat toYUp = toYUp(reference.up(), notices);
        double[] rotations = rotations(poses, joints, corrections, toYUp);
        double[] root = new double[motion.frames() * 3];
        for (int f = 0; f < motion.frames(); f++) {
            toYUp.rotate(poses.position(f, joints.of(StandardJoint.PELVIS))).put(root, f * 3);
        }
        Motion mapped = new Motion(skeleton, motion.rateHz(), root, rotations);
        double sole = FOOT_JOINT_HEIGHT * bones.body().ankleHeightM();
        return new Noticed<>(onFloor(mapped, sole, notices), notices);
    }

    private static Quat toYUp(Vec3 up, List<Notice> notices) {
        if (up.equals(Vec3.Y)) {
            return Quat.IDENTITY;
        }
        notices.add(
                Notice.warning(
                        String.format(
                                Locale.ROOT,
                                "The rest pose stands along (%.0f, %.0f, %.0f); the motion was"
                                        + " turned so that up is +Y.",
                                up.x(),
                                up.y(),
                                up.z())));
        return Quat.between(up, Vec3.Y);
    }

    private static double[] rotations(
            PoseTrack poses, SourceJoints joints, Quat[] corrections, Quat toYUp) {
        int frames = poses.motion().frames();
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        Quat[] world = new Quat[StandardJoint.COUNT];
        Quat[] before = new Quat[StandardJoint.COUNT];
        Arrays.fill(before, Quat.IDENTITY);
        for (int f = 0; f < frames; f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                int j = joint.ordinal();
                Quat above = j == 0 ? Quat.IDENTITY : world[joint.parentIndex()];
                world[j] =
                        joints.has(joint)
                                ? toYUp.times(poses.orientation(f, joints.of(joint)))
                                        .times(corrections[j])
                                        .unit()
                                : above;
                Quat local = above.inverse().times(world[j]).unit();
                // Of the two quaternions of a rotation the one near the frame before: no jumps.
                before[j] = local.dot(before[j]) < 0 ? local.negated() : local;
                before[j].put(rotations, (f * StandardJoint.COUNT + j) * 4);
            }
        }
        return rotations;
    }

    private static Motion onFloor(Motion motion, double soleM, List<Notice> notices) {
        PoseTrack poses = PoseTrack.of(motion);
        double[] lowest = new double[motion.frames()];
        for (int f = 0; f < lowest.length; f++) {
            lowest[f] =
                    Math.min(
                                    poses.position(f, StandardJoint.LEFT_FOOT.ordinal()).y(),
                                    poses.position(f, StandardJoint.RIGHT_FOOT.ordinal()).y())
                            - soleM;
        }
        Arrays.sort(lowest);
        double floor = lowest[(int) (LOWEST_SHARE * (lowest.length - 1))];
        if (Math.abs(floor) <= CLEARLY_ELSEWHERE_M) {
            return motion;
        }
        notices.add(
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "The lowest foot was %.2f m %s the floor; the motion was moved onto"
                                        + " it.",
                                Math.abs(floor),
                                floor > 0 ? "above" : "below")));
        double[] root = motion.rootPositions().clone();
        for (int i = 1; i < root.length; i += 3) {
            root[i] -= floor;
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, motion.rotations());
    }
}
