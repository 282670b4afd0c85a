package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Triangle;
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
    // than the near one so is drawing in, since elbows bend by some 145° at most: of links of 0.56
    // and 0.44 that leaves 0.32. Soft limits are our own choice.
    private static final double SOFT_REACH = 0.91;
    private static final double FULL_REACH = 0.995;
    private static final double NEAR_REACH = 0.44;
    private static final double LEAST_REACH = 0.32;

    /** The left arm's direction in the middle of its range, and the elbow's; our own choice. */
    private static final Vec3 MIDDLE = new Vec3(0.22, -0.6, 0.77).unit();

    private static final Vec3 ELBOW = atRightAngles(new Vec3(0.22, -0.62, -0.72), MIDDLE);

    /**
     * @param toWrist from shoulder to wrist, world, metres
     * @param elbowTo where the elbow points to, world; need not be at right angles
     */
    static ArmIk solve(Vec3 toWrist, Vec3 elbowTo, double upperM, double foreM) {
        double length = upperM + foreM;
        double reach = reach(toWrist.norm(), length);
        Vec3 ahead = toWrist.unit();
        Vec3 pole = elbowTo.minus(ahead.times(elbowTo.dot(ahead))).unit();
        double angle = Triangle.angleRad(upperM, reach, foreM);
        Vec3 along = ahead.times(Math.cos(angle)).plus(pole.times(Math.sin(angle)));
        // The elbow bends about this axis; in the hanging arm it is the body's own left.
        Vec3 left = ahead.cross(pole);
        Vec3 up = along.times(-1);
        return new ArmIk(
                Quat.fromAxes(left, up, left.cross(up)),
                Math.PI - Triangle.angleRad(upperM, foreM, reach));
    }

    /**
     * Where an elbow points to at ease, by the direction of the arm: below an arm held out forward,
     * behind one that hangs, outwards under one overhead, before the chest of one that goes across
     * it. One direction at the middle of the arm's range, carried along by the shortest rotation,
     * so it has no jumps where arms can reach.
     *
     * @param sign of the side: 1 left
     * @param ahead unit direction from shoulder to wrist, in the chest's axes
     */
    static Vec3 elbowTo(int sign, Vec3 ahead) {
        Vec3 middle = new Vec3(sign * MIDDLE.x(), MIDDLE.y(), MIDDLE.z());
        Vec3 elbow = new Vec3(sign * ELBOW.x(), ELBOW.y(), ELBOW.z());
        // Rodrigues' rotation of the elbow's direction, which is at right angles to the middle.
        double room = Math.max(1e-3, 1 + middle.dot(ahead));
        double across = Ease.blend(-sign * ahead.x(), 0.1, 1);
        return elbow.minus(middle.plus(ahead).times(elbow.dot(ahead) / room))
                .plus(Vec3.Z.times(across));
    }

    private static double reach(double wished, double length) {
        double near = NEAR_REACH * length;
        if (wished < near) {
            double room = (NEAR_REACH - LEAST_REACH) * length;
            return near - room * Math.tanh((near - wished) / room);
        }
        return Ease.approach(wished, SOFT_REACH * length, (FULL_REACH - SOFT_REACH) * length);
    }

    private static Vec3 atRightAngles(Vec3 v, Vec3 to) {
        return v.minus(to.times(v.dot(to))).unit();
    }
}
