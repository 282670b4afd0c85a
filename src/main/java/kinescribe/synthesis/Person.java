package kinescribe.synthesis;

import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.StandardJoint;

/**
 * A person by the seed: how they stand and what never rests in them. The stance is that of {@link
 * Standing}.
 */
final class Person {
    private final Body body;
    private final Unrest unrest;
    private final double halfWidth;
    private final double toeOut;
    private final double leanDeg;
    private final Arm hanging;

    Person(Body body, Dice dice) {
        this.body = body;
        unrest = new Unrest(dice.seed(), 1);
        halfWidth =
                Math.max(0.04, dice.normal("stand.width", 0.085, 0.025))
                        * body.heightM()
                        / Pose.REFERENCE_HEIGHT_M;
        toeOut = Math.toRadians(dice.normal("stand.toeOut", 9, 5));
        leanDeg = dice.normal("stand.lean", 2, 2.5);
        hanging = Arms.hanging(dice);
    }

    Body body() {
        return body;
    }

    Unrest unrest() {
        return unrest;
    }

    /** Standing at ease with hanging arms. */
    Pose standing() {
        return Pose.ZERO
                .turned(0, 4, 0)
                .trunk(leanDeg, 0, 0)
                .head(-leanDeg, 0)
                .arms(hanging)
                .handNear(Side.LEFT, 0.24, 0.82, 0.10)
                .handNear(Side.RIGHT, -0.24, 0.82, 0.10);
    }

    /** How the arms hang. */
    Arm hanging() {
        return hanging;
    }

    /** Where the ankle of a standing foot is, metres. */
    Vec3 ankle(Side side) {
        return new Vec3(side.sign() * halfWidth, body.ankleHeightM(), 0);
    }

    /** How far a standing foot is turned to the left. */
    double footYaw(Side side) {
        return side.sign() * toeOut;
    }

    /**
     * A pose with a foot turned to the left about its ball, heel up: the ball stays where it is
     * when the foot stands.
     */
    Pose pivoted(Pose pose, Side side, double yawDeg, double pitchDeg) {
        double from = footYaw(side) + pose.at(Pose.index(Limb.FOOT_YAW, side));
        double to = footYaw(side) + Math.toRadians(yawDeg);
        double front = body.skeleton().offset(StandardJoint.LEFT_FOOT.ordinal()).z() / scale();
        return pose.footMoved(
                        side,
                        front * (Math.sin(from) - Math.sin(to)),
                        front * (Math.cos(from) - Math.cos(to)))
                .footTurned(side, yawDeg, pitchDeg);
    }

    /** Lengths of this body over those that poses are stated for. */
    double scale() {
        return body.heightM() / Pose.REFERENCE_HEIGHT_M;
    }
}
