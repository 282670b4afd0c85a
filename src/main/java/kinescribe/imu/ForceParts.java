package kinescribe.imu;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kinescribe.base.Units;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Why an accelerometer shows what it shows: its specific force as the sum of four parts, along the
 * axes of a frame of choice.
 *
 * @param timeS time of each sample, seconds
 * @param values of each part {@code [samples × 3]}, m/s²; owned, not to be written
 */
@SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
public record ForceParts(double[] timeS, Map<Part, double[]> values) {
    /** What a specific force is made of. */
    public enum Part {
        /** What is shown at rest: the support against gravity. */
        GRAVITY("gravity"),
        /** The acceleration of the joint that the segment hangs on. */
        MOTION("motion of the joint"),
        /** What turning adds at a distance from the joint: α × r + ω × (ω × r). */
        LEVER_ARM("lever arm"),
        /** What the device adds of its own: all its errors. */
        DEVICE("device errors");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }

    /** Along whose axes the parts are told. */
    public enum Frame {
        WORLD,
        SEGMENT,
        SENSOR
    }

    /** A part's values {@code [samples × 3]}: own array, not to be written. */
    public double[] of(Part part) {
        return Objects.requireNonNull(values.get(part));
    }

    /** The sum of all parts, a new array {@code [samples × 3]}: what the device shows. */
    public double[] sum() {
        double[] sum = new double[3 * timeS.length];
        for (double[] part : values.values()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }

    /**
     * Takes apart what a sensor has shown.
     *
     * @param joint the way of the sensor's joint alone
     * @param shown its recording, acceleration first
     */
    static ForceParts of(
            JointTrajectories.Cursor joint,
            SensorPlacement placement,
            Recording shown,
            Frame frame) {
        int samples = shown.samples();
        double[] ofGravity = new double[3 * samples];
        double[] ofMotion = new double[3 * samples];
        double[] ofLever = new double[3 * samples];
        double[] ofDevice = new double[3 * samples];
        double[] state = new double[JointTrajectories.STATE];
        for (int i = 0; i < samples; i++) {
            joint.seek(shown.timeS(i));
            joint.read(0, state);
            Quat world = Quat.at(state, JointTrajectories.ORIENTATION).unit();
            Vec3 turn = Vec3.at(state, JointTrajectories.ANGULAR_VELOCITY);
            Vec3 turning = Vec3.at(state, JointTrajectories.ANGULAR_ACCELERATION);
            Vec3 r = placement.offset();
            Quat toSegment = world.inverse();
            Vec3 gravity = toSegment.rotate(Vec3.Y.times(Units.STANDARD_GRAVITY));
            Vec3 motion = toSegment.rotate(Vec3.at(state, JointTrajectories.ACCELERATION));
            Vec3 lever = turning.cross(r).plus(turn.cross(turn.cross(r)));
            // Losses (NaN) are the device's too.
            Vec3 device =
                    placement
                            .mounting()
                            .rotate(Vec3.at(shown.values(), i * shown.channels().size()))
                            .minus(gravity.plus(motion).plus(lever));
            Quat to =
                    switch (frame) {
                        case WORLD -> world;
                        case SEGMENT -> Quat.IDENTITY;
                        case SENSOR -> placement.mounting().inverse();
                    };
            to.rotate(gravity).put(ofGravity, 3 * i);
            to.rotate(motion).put(ofMotion, 3 * i);
            to.rotate(lever).put(ofLever, 3 * i);
            to.rotate(device).put(ofDevice, 3 * i);
        }
        Map<Part, double[]> parts = new EnumMap<>(Part.class);
        parts.put(Part.GRAVITY, ofGravity);
        parts.put(Part.MOTION, ofMotion);
        parts.put(Part.LEVER_ARM, ofLever);
        parts.put(Part.DEVICE, ofDevice);
        return new ForceParts(shown.times(), Collections.unmodifiableMap(parts));
    }
}
