package kinescribe.motion;

import java.util.Arrays;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * An upright pose of a source skeleton and, in it, the frames that the standard joints have there.
 *
 * <p>It is the rest pose (all rotations zero) if that is a standing body; otherwise, where files
 * put all bones along one axis, the most upright frame of the motion. Rules, our own choice:
 *
 * <ul>
 *   <li>The facing frame has up along the world axis nearest to the trunk, left along the hips and
 *       shoulders, and forward = left × up.
 *   <li>Pelvis, head and, in a standing rest pose, the whole trunk have the facing frame; in a
 *       frame of the motion the trunk joints follow their bones by the least turn from the pelvis
 *       up.
 *   <li>Collars have the upper spine's frame. Upper arm, forearm, thigh and shank follow their
 *       bones by the least turn from the frame of the joint above, starting from ±X for arms and −Y
 *       for legs: so a rest pose with hanging or spread arms gets the frames of a T-pose.
 *   <li>Feet are level and point along ankle–toe as those of {@link Body} do, the hand goes on with
 *       the forearm.
 * </ul>
 */
final class ReferencePose {
    private static final double STANDING = Math.cos(Math.toRadians(35));
    private static final double LEAST_WIDTH = 0.1;
    private static final Skeleton STANDARD = Body.Preset.ADULT.body().skeleton();
    private static final int FRAMES_TRIED = 300;

    private final SourceJoints joints;
    private final Vec3[] at;
    private final Quat[] turned;
    private final Quat facing;
    private final Vec3 up;
    private final boolean rest;

    private ReferencePose(SourceJoints joints, Vec3[] at, Quat[] turned, Vec3 up, boolean rest) {
        this.joints = joints;
        this.at = at;
        this.turned = turned;
        this.up = up;
        this.rest = rest;
        Vec3 left = left(at, joints);
        Vec3 level = left.minus(up.times(left.dot(up))).unit();
        this.facing = Quat.fromAxes(level, up, level.cross(up));
    }

    /**
     * Chooses the pose.
     *
     * @throws KinescribeException if the body has no left and right there
     */
    static ReferencePose of(PoseTrack poses, SourceJoints joints) throws KinescribeException {
        Skeleton skeleton = poses.motion().skeleton();
        Vec3[] rest = skeleton.restPositions().toArray(new Vec3[0]);
        Quat[] none = new Quat[rest.length];
        Arrays.fill(none, Quat.IDENTITY);
        Optional<Vec3> standing = standingAxis(rest, joints);
        if (standing.isPresent()) {
            return new ReferencePose(joints, rest, none, standing.get(), true);
        }
        int frames = poses.motion().frames();
        int step = Math.max(1, frames / FRAMES_TRIED);
        int best = 0;
        for (int f = step; f < frames; f += step) {
            if (uprightness(positions(poses, f), joints, Vec3.Y)
                    > uprightness(positions(poses, best), joints, Vec3.Y)) {
                best = f;
            }
        }
        Vec3[] upright = positions(poses, best);
        if (left(upright, joints).cross(Vec3.Y).norm() < LEAST_WIDTH) {
            throw new KinescribeException(
                    "Left and right hip and shoulder of the skeleton are not beside each other in"
                            + " any upright pose.",
                    "Check that the file's left and right joints bear the right names and Y is up.");
        }
        Quat[] orientations = new Quat[skeleton.size()];
        for (int j = 0; j < orientations.length; j++) {
            orientations[j] = poses.orientation(best, j);
        }
        return new ReferencePose(joints, upright, orientations, Vec3.Y, false);
    }

    /** The world axis along which a pose stands, with its sign; empty if it does not stand. */
    static Optional<Vec3> standingAxis(Vec3[] pose, SourceJoints joints) {
        for (Vec3 axis : new Vec3[] {Vec3.Y, Vec3.Z, Vec3.X}) {
            for (Vec3 up : new Vec3[] {axis, axis.times(-1)}) {
                if (uprightness(pose, joints, up) > STANDING && hasWidth(pose, joints, up)) {
                    return Optional.of(up);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the rest pose served. */
    boolean isRestPose() {
        return rest;
    }

    /** The world axis along which the body stands. */
    Vec3 up() {
        return up;
    }

    /** For each standard joint the turn from its standard frame into its source joint's frame. */
    Quat[] corrections() {
        Quat[] frames = frames();
        Quat[] corrections = new Quat[StandardJoint.COUNT];
        for (StandardJoint joint : StandardJoint.values()) {
            int j = joint.ordinal();
            corrections[j] =
                    joints.has(joint)
                            ? turned[joints.of(joint)].inverse().times(frames[j])
                            : Quat.IDENTITY;
        }
        return corrections;
    }

    private Quat[] frames() {
        Quat[] frames = new Quat[StandardJoint.COUNT];
        for (StandardJoint joint : StandardJoint.values()) {
            Quat above = joint.parentIndex() < 0 ? facing : frames[joint.parentIndex()];
            frames[joint.ordinal()] =
                    switch (joint) {
                        case PELVIS, HEAD -> facing;
                        case SPINE1 -> trunk(above, joint, StandardJoint.SPINE2);
                        case SPINE2 -> trunk(above, joint, StandardJoint.SPINE3);
                        case SPINE3 -> trunk(above, joint, StandardJoint.NECK);
                        case NECK -> trunk(above, joint, StandardJoint.HEAD);
                        case LEFT_SHOULDER -> limb(above, joint, StandardJoint.LEFT_ELBOW, Vec3.X);
                        case LEFT_ELBOW -> limb(above, joint, StandardJoint.LEFT_WRIST, Vec3.X);
                        case RIGHT_SHOULDER -> limb(above, joint, StandardJoint.RIGHT_ELBOW, RIGHT);
                        case RIGHT_ELBOW -> limb(above, joint, StandardJoint.RIGHT_WRIST, RIGHT);
                        case LEFT_HIP -> limb(above, joint, StandardJoint.LEFT_KNEE, DOWN);
                        case LEFT_KNEE -> limb(above, joint, StandardJoint.LEFT_ANKLE, DOWN);
                        case RIGHT_HIP -> limb(above, joint, StandardJoint.RIGHT_KNEE, DOWN);
                        case RIGHT_KNEE -> limb(above, joint, StandardJoint.RIGHT_ANKLE, DOWN);
                        case LEFT_ANKLE -> foot(joint, StandardJoint.LEFT_FOOT);
                        case RIGHT_ANKLE -> foot(joint, StandardJoint.RIGHT_FOOT);
                        default -> above;
                    };
        }
        return frames;
    }

    private static final Vec3 RIGHT = Vec3.X.times(-1);
    private static final Vec3 DOWN = Vec3.Y.times(-1);

    private Quat trunk(Quat above, StandardJoint from, StandardJoint towards) {
        StandardJoint to = towards;
        while (!joints.has(to) && to != StandardJoint.HEAD) {
            to = next(to);
        }
        if (rest || !joints.has(from) || !joints.has(to)) {
            return rest ? facing : above;
        }
        Quat bent = limb(above, from, to, Vec3.Y);
        return from == StandardJoint.SPINE3 ? twistedToShoulders(bent) : bent;
    }

    private static StandardJoint next(StandardJoint trunk) {
        return switch (trunk) {
            case SPINE2 -> StandardJoint.SPINE3;
            case SPINE3 -> StandardJoint.NECK;
            default -> StandardJoint.HEAD;
        };
    }

    private Quat twistedToShoulders(Quat frame) {
        Vec3 across =
                frame.inverse()
                        .rotate(
                                at(StandardJoint.LEFT_SHOULDER)
                                        .minus(at(StandardJoint.RIGHT_SHOULDER)));
        return frame.times(Quat.aboutAxis(Vec3.Y, Math.atan2(-across.z(), across.x())));
    }

    private Quat limb(Quat above, StandardJoint from, StandardJoint to, Vec3 standard) {
        Vec3 bone = above.inverse().rotate(at(to).minus(at(from)));
        return bone.norm() == 0 ? above : above.times(Quat.between(standard, bone)).unit();
    }

    private Quat foot(StandardJoint ankle, StandardJoint toe) {
        if (!joints.has(toe)) {
            return facing;
        }
        Vec3 bone = facing.inverse().rotate(at(toe).minus(at(ankle)));
        Vec3 standard = STANDARD.offset(toe.ordinal());
        double turn = Math.atan2(bone.x(), bone.z()) - Math.atan2(standard.x(), standard.z());
        return facing.times(Quat.aboutAxis(Vec3.Y, turn));
    }

    private Vec3 at(StandardJoint joint) {
        return at[joints.of(joint)];
    }

    /** The least cosine between up and trunk, thighs and shanks. */
    private static double uprightness(Vec3[] at, SourceJoints joints, Vec3 up) {
        Vec3 hips =
                at[joints.of(StandardJoint.LEFT_HIP)].towards(
                        at[joints.of(StandardJoint.RIGHT_HIP)], 0.5);
        Vec3 shoulders =
                at[joints.of(StandardJoint.LEFT_SHOULDER)].towards(
                        at[joints.of(StandardJoint.RIGHT_SHOULDER)], 0.5);
        double least = shoulders.minus(hips).unit().dot(up);
        for (String side : new String[] {"LEFT_", "RIGHT_"}) {
            Vec3 hip = at[joints.of(StandardJoint.valueOf(side + "HIP"))];
            Vec3 knee = at[joints.of(StandardJoint.valueOf(side + "KNEE"))];
            Vec3 ankle = at[joints.of(StandardJoint.valueOf(side + "ANKLE"))];
            least = Math.min(least, hip.minus(knee).unit().dot(up));
            least = Math.min(least, knee.minus(ankle).unit().dot(up));
        }
        return least;
    }

    /** Whether hips and shoulders have a left and right, across the body and the same way. */
    private static boolean hasWidth(Vec3[] at, SourceJoints joints, Vec3 up) {
        Vec3 hips =
                at[joints.of(StandardJoint.LEFT_HIP)].minus(at[joints.of(StandardJoint.RIGHT_HIP)]);
        Vec3 shoulders =
                at[joints.of(StandardJoint.LEFT_SHOULDER)].minus(
                        at[joints.of(StandardJoint.RIGHT_SHOULDER)]);
        return hips.norm() > 0
                && hips.unit().dot(shoulders.unit()) > STANDING
                && Math.abs(hips.unit().dot(up)) < 0.5;
    }

    private static Vec3 left(Vec3[] at, SourceJoints joints) {
        Vec3 hips =
                at[joints.of(StandardJoint.LEFT_HIP)].minus(at[joints.of(StandardJoint.RIGHT_HIP)]);
        Vec3 shoulders =
                at[joints.of(StandardJoint.LEFT_SHOULDER)].minus(
                        at[joints.of(StandardJoint.RIGHT_SHOULDER)]);
        return hips.unit().plus(shoulders.unit());
    }

    private static Vec3[] positions(PoseTrack poses, int frame) {
        Vec3[] at = new Vec3[poses.motion().skeleton().size()];
        for (int j = 0; j < at.length; j++) {
            at[j] = poses.position(frame, j);
        }
        return at;
    }
}
