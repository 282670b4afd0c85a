package kinescribe.imu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kinescribe.base.Seeds;
import kinescribe.base.Units;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * What inertial sensors on a moving body measure.
 *
 * <p>A sensor is fixed to a segment at r in the frame of the segment's joint, whose orientation is
 * R (joint to world) and whose origin accelerates by a. With the segment's angular velocity ω and
 * acceleration α in that frame, the sensor's point accelerates by a + R (α × r + ω × (ω × r))
 * (rigid body kinematics, any textbook of mechanics), so an accelerometer, which measures specific
 * force, shows Rᵀ (a − g) + α × r + ω × (ω × r) with g = (0, −9.80665, 0) m/s², and a gyroscope ω;
 * both turned into the sensor's axes by its mounting. R, a, ω and α come from quintic splines
 * through the motion's frames, see {@code JointTrajectories}.
 *
 * <p>Joint curves are fitted when first needed and kept. Safe for use by several threads.
 */
public final class ImuSimulator {
    private static final int COLUMNS = 6;
    private static final int SAMPLES_BETWEEN_CHECKS = 4096;

    /** Share of a sample by which a last sample may come after the last frame: rounding. */
    private static final double ROUNDING = 1e-6;

    private final PoseTrack poses;
    private final ConcurrentMap<List<Integer>, JointTrajectories> trajectories =
            new ConcurrentHashMap<>();

    private final double cutOffHz;

    private ImuSimulator(PoseTrack poses, double cutOffHz) {
        this.poses = poses;
        this.cutOffHz = cutOffHz;
    }

    /** A simulator for sensors on the body that moves so; its frames are taken as they are. */
    public static ImuSimulator of(Motion motion) {
        return of(PoseTrack.of(motion));
    }

    /** A simulator for sensors on this body, whose frames are taken as they are. */
    public static ImuSimulator of(PoseTrack poses) {
        return new ImuSimulator(poses, Double.POSITIVE_INFINITY);
    }

    /**
     * A simulator for a measured motion, whose jitter would grow with the square of its frequency:
     * positions and orientations are low-passed first, see {@link
     * kinescribe.math.Smoothing#lowPass}. On a CMU walk at 120 Hz the wrist's acceleration reaches
     * 200 m/s² unsmoothed and 22 m/s² with a cut-off of 12 Hz.
     *
     * @param poses the body
     * @param cutOffHz where the gain is a half, above zero
     */
    public static ImuSimulator smoothed(PoseTrack poses, double cutOffHz) {
        if (!(cutOffHz > 0)) {
            throw new IllegalArgumentException("Expected a cut-off above 0 Hz, got " + cutOffHz);
        }
        return new ImuSimulator(poses, cutOffHz);
    }

    /**
     * Simulates one sensor as {@link #record(List, double, List, JobContext)} does several.
     *
     * @param placement where the sensor sits
     * @param rateHz samples per second, any rate above zero
     * @param model the device's errors
     * @param seed seed of the errors
     * @param source who and what the recording is of
     * @param labels activities by time, in order
     * @param context asked for cancellation
     */
    public Recording record(
            SensorPlacement placement,
            double rateHz,
            SensorModel model,
            long seed,
            Recording.Source source,
            List<LabelSpan> labels,
            JobContext context) {
        WornSensor sensor = new WornSensor(placement, model, seed, source);
        return record(List.of(sensor), rateHz, labels, context).get(0);
    }

    /**
     * Simulates sensors from the first frame to the last.
     *
     * @param sensors what is worn where
     * @param rateHz samples per second, any rate above zero; sample i is at i / rateHz seconds
     * @param labels activities by time, in order
     * @param context asked for cancellation
     * @return a recording for each sensor in order, with the channels of {@link
     *     ImuChannel#SIX_AXIS} in the sensor's frame; a motion of one frame gives one sample at
     *     rest
     * @throws IllegalArgumentException if the skeleton lacks a joint or the rate is not above zero
     */
    public List<Recording> record(
            List<WornSensor> sensors, double rateHz, List<LabelSpan> labels, JobContext context) {
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        int samples = (int) Math.floor(poses.motion().durationS() * rateHz + ROUNDING) + 1;
        double[] timeS = new double[samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / rateHz;
        }
        double[][] values = ideal(sensors, timeS, context);
        List<Recording> recordings = new ArrayList<>();
        for (int s = 0; s < values.length; s++) {
            WornSensor sensor = sensors.get(s);
            SensorNoise.apply(
                    values[s],
                    rateHz,
                    sensor.model(),
                    Seeds.derive(sensor.seed(), sensor.placement().site()));
            recordings.add(
                    new Recording(
                            sensor.source(),
                            rateHz,
                            ImuChannel.SIX_AXIS,
                            timeS,
                            values[s],
                            labels));
        }
        return recordings;
    }

    private double[][] ideal(List<WornSensor> sensors, double[] timeS, JobContext context) {
        List<Integer> joints =
                sensors.stream()
                        .map(sensor -> SensorPlacements.jointIndex(poses, sensor.placement()))
                        .distinct()
                        .toList();
        JointTrajectories.Cursor cursor = trajectories(joints).cursor();
        int count = sensors.size();
        int[] joint = new int[count];
        double[][] frames = new double[count][];
        double[][] values = new double[count][timeS.length * COLUMNS];
        for (int s = 0; s < count; s++) {
            SensorPlacement placement = sensors.get(s).placement();
            joint[s] = joints.indexOf(SensorPlacements.jointIndex(poses, placement));
            frames[s] = frame(placement);
        }
        double[] state = new double[JointTrajectories.STATE];
        for (int i = 0; i < timeS.length; i++) {
            if (i % SAMPLES_BETWEEN_CHECKS == 0) {
                context.checkCancelled();
            }
            cursor.seek(timeS[i]);
            for (int s = 0; s < count; s++) {
                cursor.read(joint[s], state);
                measure(state, frames[s], values[s], i * COLUMNS);
            }
        }
        return values;
    }

    private JointTrajectories trajectories(List<Integer> joints) {
        return trajectories.computeIfAbsent(
                joints,
                key ->
                        JointTrajectories.of(
                                poses,
                                key.stream().mapToInt(Integer::intValue).toArray(),
                                cutOffHz));
    }

    /** The sensor's three axes in the joint's frame, one after another, then its offset. */
    private static double[] frame(SensorPlacement placement) {
        double[] frame = new double[12];
        placement.mounting().rotate(Vec3.X).put(frame, 0);
        placement.mounting().rotate(Vec3.Y).put(frame, 3);
        placement.mounting().rotate(Vec3.Z).put(frame, 6);
        placement.offset().put(frame, 9);
        return frame;
    }

    /** Writes one sample; plain numbers throughout, as this is the inner loop. */
    private static void measure(double[] state, double[] frame, double[] out, int to) {
        double rx = frame[9];
        double ry = frame[10];
        double rz = frame[11];
        int o = JointTrajectories.ORIENTATION;
        double qw = state[o];
        double qx = state[o + 1];
        double qy = state[o + 2];
        double qz = state[o + 3];
        double ax = state[JointTrajectories.ACCELERATION];
        double ay = state[JointTrajectories.ACCELERATION + 1] + Units.STANDARD_GRAVITY;
        double az = state[JointTrajectories.ACCELERATION + 2];
        // Rᵀ (a − g): rotation by the conjugate quaternion.
        double scale = state[JointTrajectories.SCALE];
        double tx = scale * (qz * ay - qy * az);
        double ty = scale * (qx * az - qz * ax);
        double tz = scale * (qy * ax - qx * ay);
        double fx = ax + qw * tx + qz * ty - qy * tz;
        double fy = ay + qw * ty + qx * tz - qz * tx;
        double fz = az + qw * tz + qy * tx - qx * ty;

        int v = JointTrajectories.ANGULAR_VELOCITY;
        double wx = state[v];
        double wy = state[v + 1];
        double wz = state[v + 2];
        int b = JointTrajectories.ANGULAR_ACCELERATION;
        double bx = state[b];
        double by = state[b + 1];
        double bz = state[b + 2];
        // ω × (ω × r) = ω (ω·r) − r (ω·ω)
        double along = wx * rx + wy * ry + wz * rz;
        double squared = wx * wx + wy * wy + wz * wz;
        fx += by * rz - bz * ry + wx * along - rx * squared;
        fy += bz * rx - bx * rz + wy * along - ry * squared;
        fz += bx * ry - by * rx + wz * along - rz * squared;

        for (int axis = 0; axis < 3; axis++) {
            double ex = frame[3 * axis];
            double ey = frame[3 * axis + 1];
            double ez = frame[3 * axis + 2];
            out[to + axis] = ex * fx + ey * fy + ez * fz;
            out[to + 3 + axis] = ex * wx + ey * wy + ez * wz;
        }
    }
}
