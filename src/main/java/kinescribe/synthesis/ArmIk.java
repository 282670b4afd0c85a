package kinescribe.synthesis;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Closed-form inverse kinematics of a two-link arm: the law of cosines in the plane of shoulder,
 * wrist and the direction the elbow points to.
 *
 * @param upperArm the upper arm's orientation in the world, from hanging with the palm inwards
 * @param elbowRad elbow flexion
 */
record ArmIk(Quat upperArm, double elbowRad) {
    // Beyond this share of its length reaching on is damped, and the elbow keeps some bend; nearer
    // than that share the hand would be in the shoulder. Our own choice.
    private static final double SOFT_REACH = 0.97;
    private static final double FULL_REACH = 0.995;
    private static final double LEAST_REACH = 0.2;

    /**
     * @param toWrist from shoulder to wrist, world, metres
     * @param elbowTo where the elbow points to, world; need not be at right angles
     */
    static ArmIk solve(Vec3 toWrist, Vec3 elbowTo, double upperM, double foreM) {
        double length = upperM + foreM;
        double reach = reach(toWrist.norm(), length);
        Vec3 ahead = toWrist.unit();
        Vec3 pole = elbowTo.minus(ahead.times(elbowTo.dot(ahead))).unit();
        double cosShoulder =
                (upperM * upperM + reach * reach - foreM * foreM) / (2 * upperM * reach);
        double cosElbow = (upperM * upperM + foreM * foreM - reach * reach) / (2 * upperM * foreM);
        double angle = Math.acos(Math.max(-1, Math.min(1, cosShoulder)));
        Vec3 along = ahead.times(Math.cos(angle)).plus(pole.times(Math.sin(angle)));
        // The elbow bends about this axis; in the hanging arm it is the body's own left.
        Vec3 left = ahead.cross(pole);
        Vec3 up = along.times(-1);
        return new ArmIk(
                Quat.fromAxes(left, up, left.cross(up)),
                Math.PI - Math.acos(Math.max(-1, Math.min(1, cosElbow))));
    }

    private static double reach(double wished, double length) {
        double soft = SOFT_REACH * length;
        if (wished <= soft) {
            return Math.max(LEAST_REACH * length, wished);
        }
        double room = (FULL_REACH - SOFT_REACH) * length;
        return soft + room * Math.tanh((wished - soft) / room);
    }
}
