package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * A movement of a body that comes down to the floor, kept above it: the trunk is raised as a whole,
 * each limb is turned at hip or shoulder and each foot at the ankle until flesh rests where bone
 * would sink in. Softly, so that nothing jolts; standing feet stay as they are. Half of the body's
 * rough thickness gives way; all our own rules.
 */
final class Grounded implements Movement {
    private static final double SOFT_M = 0.008;
    private static final double SOFT_RAD = 0.035;
    private static final double FREE_RAD = 3;
    private static final double OUTWARDS = 0.2;
    private static final double MOST_SINE = 0.98;
    private static final double MOST_TURN_RAD = Math.toRadians(70);
    // Soles of standing feet may be this much under the height where they rest in lying.
    private static final double STANDING_SLACK_M = 0.03;
    private static final double DOWN_SHARE = 0.6;
    private static final double UP_SHARE = 0.85;
    private static final double ADULT_M = 1.72;

    // How high joints of a middling adult lie over the floor at least.
    private static final double TRUNK_M = 0.065;
    private static final double SHOULDER_M = 0.05;
    private static final double ARM_M = 0.035;
    private static final double KNEE_M = 0.05;

    private static final double FOOT_M = 0.14;

    private static final StandardJoint[] TRUNK = {
        StandardJoint.PELVIS,
        StandardJoint.LEFT_HIP,
        StandardJoint.RIGHT_HIP,
        StandardJoint.SPINE1,
        StandardJoint.SPINE2,
        StandardJoint.SPINE3,
        StandardJoint.LEFT_SHOULDER,
        StandardJoint.RIGHT_SHOULDER,
        StandardJoint.HEAD
    };

    private final Movement under;

    Grounded(Movement under) {
        this.under = under;
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        under.pose(t, pose);
        double size = pose.body().heightM() / ADULT_M;
        double sum = 0;
        for (StandardJoint joint : TRUNK) {
            double depth = size * restsAtM(joint) - pose.at(joint.ordinal()).y();
            sum += Math.exp(depth / SOFT_M);
        }
        pose.shift(new Vec3(0, SOFT_M * Math.log1p(sum), 0));
        double share = pose.root().y() / pose.skeleton().offset(0).y();
        double slack =
                STANDING_SLACK_M * Ease.blend((share - DOWN_SHARE) / (UP_SHARE - DOWN_SHARE));
        double ankle = pose.body().ankleHeightM() - slack;
        for (Side side : Side.values()) {
            int foot = side.joint("FOOT");
            double ball = ankle + pose.skeleton().offset(foot).y();
            int[] arm = {side.joint("WRIST"), side.joint("ELBOW"), side.joint("WRIST")};
            for (int joint : arm) {
                raiseLimb(pose, side.joint("SHOULDER"), joint, ARM_M * size);
            }
            raiseLimb(pose, side.joint("HIP"), side.joint("KNEE"), KNEE_M * size);
            raiseLimb(pose, side.joint("HIP"), side.joint("ANKLE"), ankle);
            int from = side.joint("ANKLE");
            Vec3 instep = pose.orientation(from).rotate(Vec3.Y);
            raise(pose, from, foot, ball, instep.times(OUTWARDS * FOOT_M * size));
        }
    }

    /** A limb that hangs straight down gives way outwards. */
    private static void raiseLimb(PoseBuilder pose, int from, int joint, double atLeastM) {
        Vec3 outwards = pose.at(from).minus(pose.at(StandardJoint.values()[from].parentIndex()));
        raise(pose, from, joint, atLeastM, outwards.times(OUTWARDS));
    }

    /**
     * Turns a limb upwards about the joint it hangs from until another joint is high enough.
     *
     * @param aside added to the limb to tell to which side it gives way
     */
    private static void raise(PoseBuilder pose, int from, int joint, double atLeastM, Vec3 aside) {
        Vec3 top = pose.at(from);
        Vec3 arm = pose.at(joint).minus(top);
        Vec3 way = arm.plus(aside);
        Vec3 level = new Vec3(way.x(), 0, way.z());
        if (level.norm() < 1e-6) {
            return;
        }
        Vec3 out = level.unit();
        double ahead = Math.max(1e-6, arm.dot(out));
        double length = Math.hypot(arm.y(), ahead);
        double wished = (atLeastM - top.y()) / length;
        double sine = Math.max(-1, Math.min(MOST_SINE, wished));
        // What hangs freely is the farther from being turned the higher it hangs.
        double free = FREE_RAD * Math.max(0, -1 - wished);
        double turn = Math.asin(sine) - free - Math.atan2(arm.y(), ahead);
        double soft = SOFT_RAD * Math.log1p(Math.exp(Math.min(MOST_TURN_RAD, turn) / SOFT_RAD));
        pose.turn(from, Quat.aboutAxis(out.cross(Vec3.Y).unit(), soft));
    }

    private static double restsAtM(StandardJoint joint) {
        return joint == StandardJoint.LEFT_SHOULDER || joint == StandardJoint.RIGHT_SHOULDER
                ? SHOULDER_M
                : TRUNK_M;
    }
}
