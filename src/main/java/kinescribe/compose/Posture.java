package kinescribe.compose;

import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** What carries a body at the start or the end of an activity. */
public enum Posture {
    /** On the feet. */
    STANDING("standing"),
    /** On a seat. */
    SITTING("sitting"),
    /** On both knees, trunk upright. */
    KNEELING("kneeling"),
    /** On hands and knees. */
    ALL_FOURS("all fours"),
    /** On hands and toes, as for push-ups. */
    PLANK("a plank"),
    /** Lying on the front. */
    PRONE("lying on the front"),
    /** Lying on the back. */
    SUPINE("lying on the back"),
    /** Lying on a side. */
    ON_SIDE("lying on a side");

    // Our own choice. Who has the pelvis higher than three quarters of its rest height over the
    // lower foot stands, and who has it over the feet, if ever so low: in a squat, picking up. A
    // trunk tilted beyond 60° elsewhere no longer sits. Other bounds are shares of the leg's
    // height.
    private static final double STANDING_SHARE = 0.75;
    private static final double OVER_FEET_SHARE = 0.29;
    private static final double LEVEL_COSINE = 0.5;
    private static final double FACING = 0.55;
    private static final double OVER_KNEES = 0.27;
    private static final double OVER_TOES = 0.2;
    private static final double SHANK_LEVEL = 0.22;
    private static final double STRAIGHT_COSINE = 0.85;

    private static final StandardJoint[] KNEES = {
        StandardJoint.LEFT_KNEE, StandardJoint.RIGHT_KNEE
    };
    private static final StandardJoint[] ANKLES = {
        StandardJoint.LEFT_ANKLE, StandardJoint.RIGHT_ANKLE
    };

    private final String label;

    Posture(String label) {
        this.label = label;
    }

    /** The posture in words. */
    public String label() {
        return label;
    }

    /** Whether the body lies on the ground at full length. */
    public boolean isLying() {
        return this == PRONE || this == SUPINE || this == ON_SIDE;
    }

    /**
     * The posture in a frame, from where the pelvis is over knees and feet, the tilt of the trunk,
     * and where it faces. Our own rule.
     *
     * @param poses poses of the standard skeleton
     */
    public static Posture of(PoseTrack poses, int frame) {
        double leg = legHeightM(poses);
        Vec3 pelvis = at(poses, frame, StandardJoint.PELVIS);
        if (pelvis.y() - lower(poses, frame, ANKLES) > STANDING_SHARE * leg) {
            return STANDING;
        }
        Vec3 trunk = at(poses, frame, StandardJoint.NECK).minus(pelvis).unit();
        double overKnees = pelvis.y() - lower(poses, frame, KNEES);
        boolean onKnees = overKnees > OVER_KNEES * leg && shanksLevel(poses, frame, leg);
        if (onKnees && trunk.y() >= LEVEL_COSINE) {
            return KNEELING;
        }
        Vec3 feet = at(poses, frame, ANKLES[0]).plus(at(poses, frame, ANKLES[1])).times(0.5);
        Vec3 way = pelvis.minus(feet);
        if (!onKnees && Math.hypot(way.x(), way.z()) < OVER_FEET_SHARE * leg) {
            return STANDING;
        }
        return trunk.y() < LEVEL_COSINE ? level(poses, frame, leg, onKnees) : SITTING;
    }

    private static Posture level(PoseTrack poses, int frame, double leg, boolean onKnees) {
        double front = poses.orientation(frame, 0).rotate(Vec3.Z).y();
        if (front > FACING) {
            return SUPINE;
        }
        if (front > -FACING) {
            return ON_SIDE;
        }
        double pelvis = at(poses, frame, StandardJoint.PELVIS).y();
        boolean raised = pelvis - lower(poses, frame, ANKLES) > OVER_TOES * leg;
        if (raised && straight(poses, frame)) {
            return PLANK;
        }
        return onKnees ? ALL_FOURS : PRONE;
    }

    private static boolean shanksLevel(PoseTrack poses, int frame, double leg) {
        for (int i = 0; i < KNEES.length; i++) {
            double rise = at(poses, frame, KNEES[i]).minus(at(poses, frame, ANKLES[i])).y();
            if (Math.abs(rise) > SHANK_LEVEL * leg) {
                return false;
            }
        }
        return true;
    }

    /** Whether thighs and shanks are nearly in line. */
    private static boolean straight(PoseTrack poses, int frame) {
        Vec3 knee = at(poses, frame, StandardJoint.LEFT_KNEE);
        Vec3 thigh = knee.minus(at(poses, frame, StandardJoint.LEFT_HIP)).unit();
        Vec3 shank = at(poses, frame, StandardJoint.LEFT_ANKLE).minus(knee).unit();
        return thigh.dot(shank) > STRAIGHT_COSINE;
    }

    /** How far the pelvis stands over the ankles in the rest pose, in metres. */
    static double legHeightM(PoseTrack poses) {
        Vec3 ankle =
                poses.motion().skeleton().restPositions().get(StandardJoint.LEFT_ANKLE.ordinal());
        return poses.motion().skeleton().offset(0).y() - ankle.y();
    }

    private static double lower(PoseTrack poses, int frame, StandardJoint[] joints) {
        return Math.min(at(poses, frame, joints[0]).y(), at(poses, frame, joints[1]).y());
    }

    private static Vec3 at(PoseTrack poses, int frame, StandardJoint joint) {
        return poses.position(frame, joint.ordinal());
    }
}
