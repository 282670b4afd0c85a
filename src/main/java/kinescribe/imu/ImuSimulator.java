package kinescribe.imu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

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
    private static final int SAMPLES_BETWEEN_CHECKS = 4096;

    /** Share of a sample by which a last sample may come after the last frame: rounding. */
    private static final double ROUNDING = 1e-6;

    private final Motion motion;
    private final ConcurrentMap<List<Integer>, JointTrajectories> trajectories =
            new ConcurrentHashMap<>();

    private final double cutOffHz;

    /** What magnetometers feel; null where devices have none. */
    private final @Nullable MagneticField field;

    private ImuSimulator(Motion motion, double cutOffHz, @Nullable MagneticField field) {
        this.motion = motion;
        this.cutOffHz = cutOffHz;
        this.field = field;
    }

    /** A simulator for sensors on the body that moves so; its frames are taken as they are. */
    public static ImuSimulator of(Motion motion) {
        return new ImuSimulator(motion, Double.POSITIVE_INFINITY, null);
    }

    /**
     * A simulator for a measured motion, whose jitter would grow with the square of its frequency:
     * positions and orientations are low-passed first, see {@link
     * kinescribe.math.Smoothing#lowPass}. On a CMU walk at 120 Hz the wrist's acceleration reaches
     * 200 m/s² unsmoothed and 22 m/s² with a cut-off of 12 Hz.
     *
     * @param motion the body's
     * @param cutOffHz where the gain is a half, above zero
     */
    public static ImuSimulator smoothed(Motion motion, double cutOffHz) {
        if (!(cutOffHz > 0)) {
            throw new IllegalArgumentException("Expected a cut-off above 0 Hz, got " + cutOffHz);
        }
        return new ImuSimulator(motion, cutOffHz, null);
    }

    /** A simulator of the same motion for devices that have a magnetometer too. */
    public ImuSimulator in(MagneticField surroundings) {
        return new ImuSimulator(motion, cutOffHz, surroundings);
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
     * @return a recording for each sensor in order, in the sensor's frame, with the channels of
     *     {@link ImuChannel#SIX_AXIS}, or {@link ImuChannel#NINE_AXIS} where there is a magnetic
     *     field; a motion of one frame gives one sample at rest
     * @throws IllegalArgumentException if the skeleton lacks a joint or the rate is not above zero
     */
    public List<Recording> record(
            List<WornSensor> sensors, double rateHz, List<LabelSpan> labels, JobContext context) {
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        int samples = (int) Math.floor(motion.durationS() * rateHz + ROUNDING) + 1;
        double[] timeS = new double[samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / rateHz;
        }
        double[][] values = worn(sensors, timeS, rateHz, context);
        List<Recording> recordings = new ArrayList<>();
        for (int s = 0; s < values.length; s++) {
            WornSensor sensor = sensors.get(s);
            DeviceErrors.apply(values[s], columns(), rateHz, sensor.model(), sensor.ownSeed());
            recordings.add(
                    new Recording(
                            sensor.source(),
                            rateHz,
                            field == null ? ImuChannel.SIX_AXIS : ImuChannel.NINE_AXIS,
                            timeS,
                            values[s],
                            labels));
        }
        return recordings;
    }

    /**
     * Simulates one sensor and takes its specific force and angular velocity apart.
     *
     * @param sensor what is worn where
     * @param rateHz samples per second, above zero
     * @param frame along whose axes the parts are told
     * @param context asked for cancellation
     */
    public SignalParts explain(
            WornSensor sensor, double rateHz, SignalParts.Frame frame, JobContext context) {
        Recording shown = record(List.of(sensor), rateHz, List.of(), context).get(0);
        return SignalParts.of(
                trajectories(List.of(joint(sensor))).cursor(), sensor.placement(), shown, frame);
    }

    private int columns() {
        return field == null ? ImuChannel.SIX_AXIS.size() : ImuChannel.NINE_AXIS.size();
    }

    /**
     * What devices without errors of their own would show where they are worn. Sensors that look at
     * the same times go together, others one by one at times of their own.
     */
    private double[][] worn(
            List<WornSensor> sensors, double[] timeS, double rateHz, JobContext context) {
        double[][] values = new double[sensors.size()][timeS.length * columns()];
        List<Integer> right = new ArrayList<>();
        for (int s = 0; s < sensors.size(); s++) {
            WornSensor sensor = sensors.get(s);
            int steps = MountSwing.stepsASample(sensor.model(), rateHz);
            if (steps > 1 || SampleClock.errs(sensor.model())) {
                double[] own =
                        MountSwing.steps(
                                SampleClock.trueTimes(
                                        timeS,
                                        motion.durationS(),
                                        sensor.model(),
                                        sensor.ownSeed()),
                                steps);
                double[] all = new double[own.length * columns()];
                fill(List.of(sensor), own, new double[][] {all}, context);
                MountSwing.apply(all, columns(), rateHz * steps, sensor.model());
                MountSwing.thin(all, columns(), steps, values[s]);
            } else {
                right.add(s);
            }
        }
        if (!right.isEmpty()) {
            fill(
                    right.stream().map(sensors::get).toList(),
                    timeS,
                    right.stream().map(s -> values[s]).toArray(double[][]::new),
                    context);
            for (int s : right) {
                MountSwing.apply(values[s], columns(), rateHz, sensors.get(s).model());
            }
        }
        return values;
    }

    /**
     * What sensors would show at given times if their devices had no errors.
     *
     * @param timeS seconds from the motion's first frame, increasing
     * @param values of each sensor, {@code [times × 6]}, or × 9 in a magnetic field; written
     */
    void fill(List<WornSensor> sensors, double[] timeS, double[][] values, JobContext context) {
        List<Integer> joints = sensors.stream().map(this::joint).distinct().sorted().toList();
        JointTrajectories.Cursor cursor = trajectories(joints).cursor();
        int columns = columns();
        int[][] worn =
                joints.stream()
                        .map(
                                j ->
                                        IntStream.range(0, sensors.size())
                                                .filter(s -> joint(sensors.get(s)) == j)
                                                .toArray())
                        .toArray(int[][]::new);
        SensorFrame[] frames =
                sensors.stream()
                        .map(s -> SensorFrame.of(s.placement(), field))
                        .toArray(SensorFrame[]::new);
        double[] state = new double[JointTrajectories.STATE];
        for (int i = 0; i < timeS.length; i++) {
            if (i % SAMPLES_BETWEEN_CHECKS == 0) {
                context.checkCancelled();
            }
            cursor.seek(timeS[i]);
            for (int j = 0; j < worn.length; j++) {
                cursor.read(j, state);
                for (int s : worn[j]) {
                    frames[s].measure(state, values[s], i * columns);
                }
            }
        }
    }

    private int joint(WornSensor sensor) {
        return SensorPlacements.jointIndex(motion.skeleton(), sensor.placement());
    }

    private JointTrajectories trajectories(List<Integer> joints) {
        return trajectories.computeIfAbsent(
                joints,
                key ->
                        JointTrajectories.of(
                                motion,
                                key.stream().mapToInt(Integer::intValue).toArray(),
                                cutOffHz));
    }
}
