package kinescribe.compose;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** How well the end of one motion and the start of another go together. */
final class Seam {
    /** Longest overlap where the poses ask for one. */
    static final double MOST_S = 1.2;

    /** Overlap of motions that move over the floor: about a stride. */
    private static final double MOVING_S = 1;

    /** Pelvis speed of somebody who goes. */
    private static final double GOING_MPS = 0.3;

    /** Pelvis speed of somebody who stands, at most. */
    private static final double RESTING_MPS = 0.1;

    // A blend over T of a difference d accelerates by up to 5.8 d / T²; our own choice of how much
    // of that may come on top of the motions' own.
    private static final double BLEND_MPS2 = 7;

    /** Weight of turning speeds against angles in comparing legs, in seconds. */
    private static final double SPEED_WEIGHT_S = 0.1;

    private static final StandardJoint[] ENDS = {
        StandardJoint.HEAD,
        StandardJoint.LEFT_WRIST,
        StandardJoint.RIGHT_WRIST,
        StandardJoint.LEFT_ANKLE,
        StandardJoint.RIGHT_ANKLE
    };

    private static final StandardJoint[] STEPPING = {
        StandardJoint.LEFT_HIP,
        StandardJoint.RIGHT_HIP,
        StandardJoint.LEFT_KNEE,
        StandardJoint.RIGHT_KNEE
    };

    private Seam() {}

    /**
     * How long the overlap should be, in seconds: the wished time, more where somebody goes or the
     * poses are far apart.
     *
     * @param a frame of the first motion in the middle of the overlap
     * @param b frame of the second motion there
     */
    static double overlapS(Motion first, int a, Motion second, int b, double wishS) {
        boolean going = speedMps(first, a) > GOING_MPS || speedMps(second, b) > GOING_MPS;
        double apart = apartM(first, a, second, b);
        double soft = Math.sqrt(5.8 * apart / BLEND_MPS2);
        return Math.max(wishS, Math.min(MOST_S, Math.max(soft, going ? MOVING_S : 0)));
    }

    /** Whether somebody goes on foot through the middle half of a motion. */
    static boolean isGait(Motion motion) {
        int from = motion.frames() / 4;
        int to = Math.max(from + 1, motion.frames() * 3 / 4);
        double way = 0;
        for (int f = from; f < to; f++) {
            way += Math.hypot(step(motion, f).x(), step(motion, f).z());
        }
        return way / (to - from) * motion.rateHz() > GOING_MPS
                && Posture.of(PoseTrack.of(Clips.slice(motion, from, from + 1)), 0)
                        == Posture.STANDING;
    }

    /** Whether somebody goes between two frames, however slowly. */
    static boolean goesAlong(Motion motion, int from, int to) {
        double way = 0;
        for (int f = Math.max(0, from); f < to; f++) {
            way += Math.hypot(step(motion, f).x(), step(motion, f).z());
        }
        return way * motion.rateHz() / (to - Math.max(0, from)) > RESTING_MPS;
    }

    /** How unlike the steps are that the legs are taking, in rad²; zero for the same. */
    static double stepsApart(Motion first, int a, Motion second, int b) {
        double sum = 0;
        for (StandardJoint joint : STEPPING) {
            int j = joint.ordinal();
            double angle = first.rotation(a, j).angleTo(second.rotation(b, j));
            Vec3 speed = turning(first, a, j).minus(turning(second, b, j)).times(SPEED_WEIGHT_S);
            sum += angle * angle + speed.dot(speed);
        }
        return sum;
    }

    /** The longest way of head, hands and feet from the one pose to the other, pelvis on pelvis. */
    private static double apartM(Motion first, int a, Motion second, int b) {
        PoseTrack one = PoseTrack.of(Clips.slice(first, a, a + 1));
        PoseTrack two = PoseTrack.of(Clips.slice(second, b, b + 1));
        double most = 0;
        Quat between = first.rotation(a, 0).times(second.rotation(b, 0).inverse());
        Quat turn = Quat.aboutAxis(Vec3.Y, 2 * Math.atan2(between.y(), between.w()));
        for (StandardJoint joint : ENDS) {
            Vec3 here = one.position(0, joint.ordinal()).minus(one.position(0, 0));
            Vec3 there = two.position(0, joint.ordinal()).minus(two.position(0, 0));
            most = Math.max(most, here.minus(turn.rotate(there)).norm());
        }
        return most;
    }

    private static double speedMps(Motion motion, int frame) {
        Vec3 step = step(motion, frame);
        return Math.hypot(step.x(), step.z()) * motion.rateHz();
    }

    private static Vec3 step(Motion motion, int frame) {
        int from = Math.min(frame, motion.frames() - 2);
        return motion.root(from + 1).minus(motion.root(from));
    }

    private static Vec3 turning(Motion motion, int frame, int joint) {
        int from = Math.min(frame, motion.frames() - 2);
        return motion.rotation(from, joint)
                .inverse()
                .times(motion.rotation(from + 1, joint))
                .toRotationVector()
                .times(motion.rateHz());
    }
}
