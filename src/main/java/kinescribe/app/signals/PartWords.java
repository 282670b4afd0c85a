package kinescribe.app.signals;

import kinescribe.imu.SignalParts.Frame;
import kinescribe.imu.SignalParts.Part;

/** Says in a sentence what each part of a signal is. */
final class PartWords {
    private PartWords() {}

    /** One sentence for students. */
    static String of(Part part) {
        return switch (part) {
            case GRAVITY ->
                    "At rest a sensor feels what holds it up: 9.81 m/s² upwards, shared by its axes"
                            + " as it tilts.";
            case MOTION ->
                    "The joint that carries the segment speeds up, slows down or changes direction.";
            case LEVER_ARM ->
                    "Away from the joint, turning adds a pull towards it and a push along the way"
                            + " when it turns faster.";
            case FORCE_ERRORS ->
                    "What the device itself adds: noise, offset, crooked axes, limits, loose"
                            + " fastening.";
            case TURNING ->
                    "How fast the segment turns about each axis, the same wherever on it the sensor"
                            + " sits.";
            case TURN_ERRORS ->
                    "What the device itself adds: noise, offset, crooked axes, limits, loose"
                            + " fastening.";
        };
    }

    /** What the axes of a frame are. */
    static String of(Frame frame) {
        return switch (frame) {
            case WORLD -> "world: x left, y up, z forward at the start";
            case SEGMENT -> "segment: axes of the bone";
            case SENSOR -> "sensor: axes of the device";
        };
    }
}
