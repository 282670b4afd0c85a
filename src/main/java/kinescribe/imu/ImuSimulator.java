package kinescribe.imu;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kinescribe.base.Seeds;
import kinescribe.base.Units;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
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
 * through the motion's frames, see {@code JointTrajectory}.
 *
 * <p>The joint curves are fitted when first needed and shared by all sensors on the joint. Safe for
 * use by several threads.
 */
public final class ImuSimulator {
    private static final int COLUMNS = 6;
    private static final int SAMPLES_BETWEEN_CHECKS = 4096;

    /** Share of a sample by which a last sample may come after the last frame: rounding. */
    private static final double ROUNDING = 1e-6;

    private final PoseTrack poses;
    private final ConcurrentMap<Integer, JointTrajectory> trajectories = new ConcurrentHashMap<>();

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
     * Simulates a sensor from the first frame to the last.
     *
     * @param placement where the sensor sits
     * @param rateHz samples per second, any rate above zero; sample i is at i / rateHz seconds
     * @param model the device's errors
     * @param seed seed of the errors; sensors at different sites draw differently from one seed
     * @param source who and what the recording is of
     * @param labels activities by time, in order
     * @param context asked for cancellation
     * @return the channels of {@link ImuChannel#SIX_AXIS} in the sensor's frame; a motion of one
     *     frame gives one sample at rest
     * @throws IllegalArgumentException if the skeleton has no such joint or the rate is not above
     *     zero
     */
    public Recording record(
            SensorPlacement placement,
            double rateHz,
            SensorModel model,
            long seed,
            Recording.Source source,
            List<LabelSpan> labels,
            JobContext context) {
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        int samples = (int) Math.floor(poses.motion().durationS() * rateHz + ROUNDING) + 1;
        double[] timeS = new double[samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / rateHz;
        }
        double[] values = ideal(placement, timeS, context);
        SensorNoise.apply(values, rateHz, model, Seeds.derive(seed, placement.site()));
        return new Recording(source, rateHz, ImuChannel.SIX_AXIS, timeS, values, labels);
    }

    private double[] ideal(SensorPlacement placement, double[] timeS, JobContext context) {
        JointTrajectory trajectory = trajectory(placement);
        double[] scratch = new double[JointTrajectory.SCRATCH];
        double[] state = new double[JointTrajectory.STATE];
        double[] axes = axes(placement.mounting());
        Vec3 r = placement.offset();
        double[] values = new double[timeS.length * COLUMNS];
        for (int i = 0; i < timeS.length; i++) {
            if (i % SAMPLES_BETWEEN_CHECKS == 0) {
                context.checkCancelled();
            }
            trajectory.at(timeS[i], scratch, state);
            measure(state, r.x(), r.y(), r.z(), axes, values, i * COLUMNS);
        }
        return values;
    }

    private JointTrajectory trajectory(SensorPlacement placement) {
        int joint = SensorPlacements.jointIndex(poses, placement);
        return trajectories.computeIfAbsent(joint, j -> JointTrajectory.of(poses, j, cutOffHz));
    }

    /** The sensor's three axes in the joint's frame, one after another. */
    private static double[] axes(Quat mounting) {
        double[] axes = new double[9];
        mounting.rotate(Vec3.X).put(axes, 0);
        mounting.rotate(Vec3.Y).put(axes, 3);
        mounting.rotate(Vec3.Z).put(axes, 6);
        return axes;
    }

    /** Writes one sample; plain numbers throughout, as this is the inner loop. */
    private static void measure(
            double[] state, double rx, double ry, double rz, double[] axes, double[] out, int to) {
        int o = JointTrajectory.ORIENTATION;
        double qw = state[o];
        double qx = state[o + 1];
        double qy = state[o + 2];
        double qz = state[o + 3];
        double ax = state[JointTrajectory.ACCELERATION];
        double ay = state[JointTrajectory.ACCELERATION + 1] + Units.STANDARD_GRAVITY;
        double az = state[JointTrajectory.ACCELERATION + 2];
        // Rᵀ (a − g): rotation by the conjugate quaternion.
        double tx = 2 * (qz * ay - qy * az);
        double ty = 2 * (qx * az - qz * ax);
        double tz = 2 * (qy * ax - qx * ay);
        double fx = ax + qw * tx + qz * ty - qy * tz;
        double fy = ay + qw * ty + qx * tz - qz * tx;
        double fz = az + qw * tz + qy * tx - qx * ty;

        int v = JointTrajectory.ANGULAR_VELOCITY;
        double wx = state[v];
        double wy = state[v + 1];
        double wz = state[v + 2];
        int b = JointTrajectory.ANGULAR_ACCELERATION;
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
            double ex = axes[3 * axis];
            double ey = axes[3 * axis + 1];
            double ez = axes[3 * axis + 2];
            out[to + axis] = ex * fx + ey * fy + ez * fz;
            out[to + 3 + axis] = ex * wx + ey * wy + ez * wz;
        }
    }
}
