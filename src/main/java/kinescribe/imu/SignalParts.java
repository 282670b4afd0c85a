package kinescribe.imu;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kinescribe.base.Units;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Why a sensor shows what it shows: its specific force and its angular velocity as sums of parts,
 * along the axes of a frame of choice.
 *
 * @param timeS time of each sample, seconds
 * @param values of each part {@code [samples × 3]} in its unit; owned, not to be written
 */
@SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
public record SignalParts(double[] timeS, Map<Part, double[]> values) {
    /** What a signal is made of. */
    public enum Part {
        /** What is shown at rest: the support against gravity. */
        GRAVITY(Triad.ACCELEROMETER, "gravity"),
        /** The acceleration of the joint that the segment hangs on. */
        MOTION(Triad.ACCELEROMETER, "motion of the joint"),
        /** What turning adds at a distance from the joint: α × r + ω × (ω × r). */
        LEVER_ARM(Triad.ACCELEROMETER, "lever arm"),
        /** What the accelerometer adds of its own: all its errors. */
        FORCE_ERRORS(Triad.ACCELEROMETER, "device errors"),
        /** The angular velocity of the segment. */
        TURNING(Triad.GYROSCOPE, "true turning"),
        /** What the gyroscope adds of its own: all its errors. */
        TURN_ERRORS(Triad.GYROSCOPE, "device errors");

        private final Triad triad;
        private final String label;

        Part(Triad triad, String label) {
            this.triad = triad;
            this.label = label;
        }

        /** Whose signal it is a part of. */
        public Triad triad() {
            return triad;
        }

        /** What people call it. */
        public String label() {
            return label;
        }

        /** Its name in files, such as {@code lever_arm}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The parts of a triad's signal, in order. */
        public static List<Part> of(Triad triad) {
            return Arrays.stream(values()).filter(part -> part.triad == triad).toList();
        }
    }

    /** Along whose axes the parts are told. */
    public enum Frame {
        WORLD,
        SEGMENT,
        SENSOR
    }

    /** A part {@code [samples × 3]}: own array, not to be written. */
    public double[] of(Part part) {
        return Objects.requireNonNull(values.get(part), "every part is there");
    }

    /** The sum of a triad's parts, a new array {@code [samples × 3]}: what the device shows. */
    public double[] sum(Triad triad) {
        double[] sum = new double[3 * timeS.length];
        for (Part part : Part.of(triad)) {
            double[] one = of(part);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return sum;
    }

    /** The samples from one time to another, both included. */
    public SignalParts between(double fromS, double toS) {
        int from = 0;
        while (from < timeS.length && timeS[from] < fromS) {
            from++;
        }
        int to = from;
        while (to < timeS.length && timeS[to] <= toS) {
            to++;
        }
        Map<Part, double[]> cut = new EnumMap<>(Part.class);
        for (Map.Entry<Part, double[]> part : values.entrySet()) {
            cut.put(part.getKey(), Arrays.copyOfRange(part.getValue(), 3 * from, 3 * to));
        }
        return new SignalParts(Arrays.copyOfRange(timeS, from, to), cut);
    }

    /**
     * Takes apart what a sensor has shown. What the device adds is the difference to what an ideal
     * one shows at that time, so losses (NaN) are its errors, too.
     *
     * @param joint the way of the sensor's joint alone
     * @param shown its recording, acceleration first, then angular velocity
     */
    static SignalParts of(
            JointTrajectories.Cursor joint,
            SensorPlacement placement,
            Recording shown,
            Frame frame) {
        int samples = shown.samples();
        Map<Part, double[]> parts = new EnumMap<>(Part.class);
        List.of(Part.values()).forEach(part -> parts.put(part, new double[3 * samples]));
        SignalParts all = new SignalParts(shown.times(), parts);
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
            Vec3 force = onSegment(placement, shown, i, Triad.ACCELEROMETER);
            Vec3 turnShown = onSegment(placement, shown, i, Triad.GYROSCOPE);
            Quat to =
                    switch (frame) {
                        case WORLD -> world;
                        case SEGMENT -> Quat.IDENTITY;
                        case SENSOR -> placement.mounting().inverse();
                    };
            to.rotate(gravity).put(all.of(Part.GRAVITY), 3 * i);
            to.rotate(motion).put(all.of(Part.MOTION), 3 * i);
            to.rotate(lever).put(all.of(Part.LEVER_ARM), 3 * i);
            to.rotate(force.minus(gravity.plus(motion).plus(lever)))
                    .put(all.of(Part.FORCE_ERRORS), 3 * i);
            to.rotate(turn).put(all.of(Part.TURNING), 3 * i);
            to.rotate(turnShown.minus(turn)).put(all.of(Part.TURN_ERRORS), 3 * i);
        }
        return all;
    }

    /** What a triad has shown, along the segment's axes. */
    private static Vec3 onSegment(
            SensorPlacement placement, Recording shown, int sample, Triad triad) {
        int at = sample * shown.channels().size() + triad.firstColumn();
        return placement.mounting().rotate(Vec3.at(shown.values(), at));
    }
}
