package kinescribe.compose;

import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** What a body rests on, as far as joins of motions need to know. */
public enum BodyPosture {
    STANDING("standing"),
    SITTING("sitting"),
    LYING("lying");

    // Our own choice: a trunk tilted beyond 60° lies; a pelvis lower than three quarters of its
    // height over the lower foot sits. Who picks something up bends by as much but stands before
    // and after.
    private static final double LYING_COSINE = 0.5;
    private static final double SITTING_SHARE = 0.75;

    private final String label;

    BodyPosture(String label) {
        this.label = label;
    }

    /** The posture in words. */
    public String label() {
        return label;
    }

    /**
     * The posture in a frame.
     *
     * @param poses poses of the standard skeleton
     */
    public static BodyPosture of(PoseTrack poses, int frame) {
        Vec3 pelvis = at(poses, frame, StandardJoint.PELVIS);
        Vec3 trunk = at(poses, frame, StandardJoint.NECK).minus(pelvis).unit();
        if (trunk.y() < LYING_COSINE) {
            return LYING;
        }
        double foot =
                Math.min(
                        at(poses, frame, StandardJoint.LEFT_ANKLE).y(),
                        at(poses, frame, StandardJoint.RIGHT_ANKLE).y());
        return pelvis.y() - foot < SITTING_SHARE * legHeightM(poses) ? SITTING : STANDING;
    }

    /** How far the pelvis stands over the ankles in the rest pose, in metres. */
    static double legHeightM(PoseTrack poses) {
        Vec3 ankle =
                poses.motion().skeleton().restPositions().get(StandardJoint.LEFT_ANKLE.ordinal());
        return poses.motion().skeleton().offset(0).y() - ankle.y();
    }

    private static Vec3 at(PoseTrack poses, int frame, StandardJoint joint) {
        return poses.position(frame, joint.ordinal());
    }
}
