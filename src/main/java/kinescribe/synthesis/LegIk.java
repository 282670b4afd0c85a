package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Triangle;
import kinescribe.math.Vec3;

/**
 * Closed-form inverse kinematics of a two-link leg: the law of cosines in the plane of hip, ankle
 * and the direction the knee points to.
 *
 * @param thigh the thigh's orientation in the world
 * @param shank the shank's orientation in the world
 * @param kneeRad knee flexion
 */
record LegIk(Quat thigh, Quat shank, double kneeRad) {
    // Share of the leg's length from which reaching on is damped, and which is never passed: the
    // knee stays bent by some degrees and has no singular point. Our own choice.
    private static final double SOFT_REACH = 0.997;
    private static final double FULL_REACH = 0.9998;

    /**
     * @param toAnkle from hip to ankle, world, metres
     * @param kneeTo unit direction the knee points to, world
     */
    static LegIk solve(Vec3 toAnkle, Vec3 kneeTo, double thighM, double shankM) {
        double reach = reach(toAnkle.norm(), thighM + shankM);
        Vec3 down = toAnkle.unit();
        Vec3 left = kneeTo.cross(down).unit();
        double hip = Triangle.angleRad(thighM, reach, shankM);
        double knee = Math.PI - Triangle.angleRad(thighM, shankM, reach);
        Vec3 thighDown = Quat.aboutAxis(left, -hip).rotate(down);
        Vec3 shankDown = Quat.aboutAxis(left, knee).rotate(thighDown);
        return new LegIk(frame(left, thighDown), frame(left, shankDown), knee);
    }

    /** The distance really reached: up to the soft limit all, then less and less. */
    private static double reach(double wished, double length) {
        return Ease.approach(wished, SOFT_REACH * length, (FULL_REACH - SOFT_REACH) * length);
    }

    private static Quat frame(Vec3 left, Vec3 down) {
        Vec3 up = down.times(-1);
        return Quat.fromAxes(left, up, left.cross(up));
    }
}
