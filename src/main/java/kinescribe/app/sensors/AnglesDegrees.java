package kinescribe.app.sensors;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A rotation as people type it: turns about the segment's x axis, then its y axis, then its z axis
 * (fixed axes, so the rotation is Rz·Ry·Rx), in degrees. Only for views.
 *
 * @param x the first turn
 * @param y the second turn
 * @param z the third turn
 */
record AnglesDegrees(double x, double y, double z) {
    /** Below this cosine of the second turn only the sum of the other two is known. */
    private static final double GIMBAL_LOCK = 1e-7;

    /** The angles of a unit quaternion: x and z in ±180, y in ±90; x is 0 where y is ±90. */
    static AnglesDegrees of(Quat q) {
        Vec3 first = q.rotate(Vec3.X);
        Vec3 second = q.rotate(Vec3.Y);
        Vec3 third = q.rotate(Vec3.Z);
        double cosY = Math.hypot(first.x(), first.y());
        double y = Math.atan2(-first.z(), cosY);
        if (cosY < GIMBAL_LOCK) {
            return degrees(0, y, Math.atan2(-second.x(), second.y()));
        }
        return degrees(Math.atan2(second.z(), third.z()), y, Math.atan2(first.y(), first.x()));
    }

    /** The rotation, as a unit quaternion. */
    Quat toQuat() {
        Quat aboutX = Quat.aboutAxis(Vec3.X, Math.toRadians(x));
        Quat aboutY = Quat.aboutAxis(Vec3.Y, Math.toRadians(y));
        Quat aboutZ = Quat.aboutAxis(Vec3.Z, Math.toRadians(z));
        return aboutZ.times(aboutY).times(aboutX).unit();
    }

    /** One of the angles: 0 for x, 1 for y, 2 for z. */
    double get(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    /** The same but for one angle. */
    AnglesDegrees with(int axis, double degrees) {
        return new AnglesDegrees(
                axis == 0 ? degrees : x, axis == 1 ? degrees : y, axis == 2 ? degrees : z);
    }

    private static AnglesDegrees degrees(double x, double y, double z) {
        return new AnglesDegrees(Math.toDegrees(x), Math.toDegrees(y), Math.toDegrees(z));
    }
}
