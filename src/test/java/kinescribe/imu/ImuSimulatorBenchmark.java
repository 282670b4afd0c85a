package kinescribe.imu;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kinescribe.Figure;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many seconds of sensor signal one processor simulates in a second: 7 ideal sensors at 100 Hz
 * on a body of 22 joints moving for 60 s at 60 Hz. Operations are sensor seconds, 7 × 60 a run, and
 * one thread works, so operations per second are sensor seconds per processor second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ImuSimulatorBenchmark {
    private static final int SENSORS = 7;
    private static final int SECONDS = 60;
    private static final int MOTION_HZ = 60;
    private static final int SENSOR_HZ = 100;
    private static final List<BodySite> SITES =
            List.of(
                    BodySite.CHEST,
                    BodySite.LOWER_BACK,
                    BodySite.LEFT_WRIST,
                    BodySite.RIGHT_UPPER_ARM,
                    BodySite.LEFT_POCKET,
                    BodySite.RIGHT_SHIN,
                    BodySite.RIGHT_FOOT);

    private final Motion motion = swinging();
    private final PoseTrack poses = PoseTrack.of(motion);
    private final List<WornSensor> sensors =
            SITES.stream()
                    .map(site -> SitePlacements.onBody(site, motion.skeleton()))
                    .map(place -> new WornSensor(place, SensorModel.IDEAL, 1, Motions.SOURCE))
                    .toList();

    /** Runs this benchmark alone; the command line for more is JMH's own main class. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(ImuSimulatorBenchmark.class.getSimpleName())
                                .build())
                .run();
    }

    /** From the motion: forward kinematics, curves and samples. */
    @Benchmark
    @Figure(name = "imu.simulate", unit = "sensor-s/s")
    @OperationsPerInvocation(SENSORS * SECONDS)
    public List<Recording> simulate() {
        return record(PoseTrack.of(motion));
    }

    /** From known poses: curves and samples. */
    @Benchmark
    @Figure(name = "imu.simulateFromPoses", unit = "sensor-s/s")
    @OperationsPerInvocation(SENSORS * SECONDS)
    public List<Recording> simulateFromPoses() {
        return record(poses);
    }

    private List<Recording> record(PoseTrack track) {
        return ImuSimulator.of(track).record(sensors, SENSOR_HZ, List.of(), JobContext.silent());
    }

    private static Motion swinging() {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        int frames = SECONDS * MOTION_HZ + 1;
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * skeleton.size() * 4];
        for (int f = 0; f < frames; f++) {
            double t = f / (double) MOTION_HZ;
            new Vec3(0.1 * Math.sin(t), 1, t).put(root, f * 3);
            for (int j = 0; j < skeleton.size(); j++) {
                double angle = 0.5 * Math.sin(6 * t + j);
                Quat.aboutAxis(j % 2 == 0 ? Vec3.X : Vec3.Z, angle)
                        .put(rotations, (f * skeleton.size() + j) * 4);
            }
        }
        return new Motion(skeleton, MOTION_HZ, root, rotations);
    }
}
