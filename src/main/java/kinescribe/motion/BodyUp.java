package kinescribe.motion;

import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/** Which way is up for a body, from where its joints are. */
public final class BodyUp {
    private static final int FRAMES_LOOKED_AT = 300;

    private BodyUp() {}

    /**
     * The axis, with its sign, along which the rest pose of a skeleton stands.
     *
     * @return empty if the rest pose is no standing body or the joints are not known by name
     */
    public static Optional<Vec3> ofRest(Skeleton skeleton) {
        return joints(skeleton)
                .flatMap(
                        joints ->
                                ReferencePose.standingAxis(
                                        skeleton.restPositions().toArray(new Vec3[0]), joints));
    }

    /**
     * The mean over the frames of the direction from between the ankles to between the shoulders:
     * of length one for a body that always stands the same way, near zero for one that turns over.
     *
     * @return empty if the joints are not known by name
     */
    public static Optional<Vec3> overFrames(Motion motion) {
        return joints(motion.skeleton()).map(joints -> mean(motion, joints));
    }

    private static Vec3 mean(Motion motion, SourceJoints joints) {
        PoseTrack poses = PoseTrack.of(motion);
        int step = Math.max(1, motion.frames() / FRAMES_LOOKED_AT);
        Vec3 sum = Vec3.ZERO;
        int looked = 0;
        for (int f = 0; f < motion.frames(); f += step) {
            Vec3 feet =
                    between(
                            poses,
                            f,
                            joints.of(StandardJoint.LEFT_ANKLE),
                            joints.of(StandardJoint.RIGHT_ANKLE));
            Vec3 shoulders =
                    between(
                            poses,
                            f,
                            joints.of(StandardJoint.LEFT_SHOULDER),
                            joints.of(StandardJoint.RIGHT_SHOULDER));
            sum = sum.plus(shoulders.minus(feet).unit());
            looked++;
        }
        return sum.times(1.0 / looked);
    }

    private static Vec3 between(PoseTrack poses, int frame, int left, int right) {
        return poses.position(frame, left).towards(poses.position(frame, right), 0.5);
    }

    private static Optional<SourceJoints> joints(Skeleton skeleton) {
        try {
            return Optional.of(SourceJoints.of(skeleton));
        } catch (KinescribeException e) {
            return Optional.empty();
        }
    }
}
