package kinescribe.app.viewer;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A sensor as it is at one moment.
 *
 * @param id the sensor's id in the project
 * @param label what to write beside it
 * @param position of the sensing point in the world, metres
 * @param orientation of the sensor's axes, sensor to world
 * @param selected whether it is the one being looked at
 */
record SensorMark(String id, String label, Vec3 position, Quat orientation, boolean selected) {
    /** Radius of the ring, over the length of the axes. Our own choice. */
    static final double RING_SHARE = 0.62;

    /** How long the drawn axes are; a little longer for the selected one. Our own choice. */
    double axisLengthM() {
        return selected ? 0.17 : 0.11;
    }

    /** Radius of the ring about the selected sensor's z axis, by which it is turned. */
    double ringRadiusM() {
        return RING_SHARE * axisLengthM();
    }

    /** The point of the ring at an angle from the sensor's x axis to its y axis. */
    Vec3 ring(double angleRad) {
        Vec3 out = new Vec3(Math.cos(angleRad), Math.sin(angleRad), 0);
        return position.plus(orientation.rotate(out).times(ringRadiusM()));
    }

    /** The tip of an axis of the sensor, given as a unit vector in its own frame. */
    Vec3 tip(Vec3 axis) {
        return position.plus(orientation.rotate(axis).times(axisLengthM()));
    }
}
