package kinescribe.compose;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/**
 * Bends a posed leg so that its foot comes to a given place and orientation and the knee stays on
 * the side where it was: the knee is flexed by the law of cosines about its own axis, then the
 * whole leg is aimed at the target by the least rotation. A leg whose foot is there already stays
 * as it is.
 */
final class PosedLeg {
    // Shares of the leg's length. Up to the first every wish is met, the second is never passed, so
    // the knee has no singular point. Our own choice.
    private static final double SOFT_REACH = 0.995;
    private static final double FULL_REACH = 0.9998;
    private static final double STRAIGHT = 1e-4;

    private final int hip;
    private final int knee;
    private final int ankle;
    private final int toe;
    private final Vec3 toHip;
    private final Vec3 toKnee;
    private final Vec3 toAnkle;
    private final Vec3 toToe;

    private PosedLeg(Skeleton skeleton, String side) {
        hip = StandardJoint.valueOf(side + "_HIP").ordinal();
        knee = StandardJoint.valueOf(side + "_KNEE").ordinal();
        ankle = StandardJoint.valueOf(side + "_ANKLE").ordinal();
        toe = StandardJoint.valueOf(side + "_FOOT").ordinal();
        toHip = skeleton.offset(hip);
        toKnee = skeleton.offset(knee);
        toAnkle = skeleton.offset(ankle);
        toToe = skeleton.offset(toe);
    }

    /** The left and the right leg. */
    static PosedLeg[] both(Skeleton skeleton) {
        return new PosedLeg[] {new PosedLeg(skeleton, "LEFT"), new PosedLeg(skeleton, "RIGHT")};
    }

    /** The index of the hip joint. */
    int hip() {
        return hip;
    }

    /** The index of the ankle joint. */
    int ankle() {
        return ankle;
    }

    /** The index of the toe joint. */
    int toe() {
        return toe;
    }

    /** From the ankle to the toe joint in the foot's own frame. */
    Vec3 toToe() {
        return toToe;
    }

    /** The leg's length in metres. */
    double lengthM() {
        return toKnee.norm() + toAnkle.norm();
    }

    /** From the hip joint of a pose to a place in the world. */
    Vec3 fromHip(FramePose pose, Vec3 place) {
        return place.minus(pose.root().plus(pose.local(0).rotate(toHip)));
    }

    /** Turns hip, knee and ankle of a pose so that the foot is there, as far as the leg reaches. */
    void reach(FramePose pose, Vec3 ankleAt, Quat footAs) {
        Quat pelvis = pose.local(0);
        Quat thigh = pelvis.times(pose.local(hip));
        Quat shank = thigh.times(pose.local(knee));
        Vec3 upper = thigh.rotate(toKnee);
        Vec3 lower = shank.rotate(toAnkle);
        Vec3 wish = fromHip(pose, ankleAt);
        double a = upper.norm();
        double b = lower.norm();
        double far = reachable(wish.norm(), upper.plus(lower).norm(), a + b);
        double flexion = Math.acos(clamp((far * far - a * a - b * b) / (2 * a * b)));
        double now = Math.acos(clamp(upper.dot(lower) / (a * b)));
        Quat bend = Quat.aboutAxis(axis(upper, lower, thigh), flexion - now);
        Vec3 bent = upper.plus(bend.rotate(lower));
        Quat aim = Quat.between(bent, wish);
        Quat newThigh = aim.times(thigh);
        Quat newShank = aim.times(bend).times(shank);
        pose.turn(hip, pelvis.inverse().times(newThigh));
        pose.turn(knee, newThigh.inverse().times(newShank));
        pose.turn(ankle, newShank.inverse().times(footAs));
    }

    /** The axis about which the knee flexes; that of the joint itself while the leg is straight. */
    private static Vec3 axis(Vec3 upper, Vec3 lower, Quat thigh) {
        Vec3 across = upper.cross(lower);
        return across.norm() < STRAIGHT ? thigh.rotate(Vec3.X) : across;
    }

    private static double reachable(double wish, double now, double length) {
        double soft = Math.min(FULL_REACH * length, Math.max(SOFT_REACH * length, now));
        double room = FULL_REACH * length - soft;
        return room < 1e-9 ? Math.min(wish, soft) : Ease.approach(wish, soft, room);
    }

    private static double clamp(double cosine) {
        return Math.max(-1, Math.min(1, cosine));
    }
}
