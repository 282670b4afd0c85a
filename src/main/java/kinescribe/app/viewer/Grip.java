package kinescribe.app.viewer;

import kinescribe.math.Vec3;

/**
 * By what a sensor is held.
 *
 * @param kind which part of the drawn sensor
 * @param axis the unit vector along the arrow held, in the sensor's axes; along z for the ring
 */
record Grip(Grip.Kind kind, Vec3 axis) {
    /** The parts of a drawn sensor that can be held. */
    enum Kind {
        /** Moves along the body's surface. */
        CASE,
        /** Turns about the sensor's z axis. */
        RING,
        /** Swings an axis wherever the pointer is. */
        ARROW
    }
}
