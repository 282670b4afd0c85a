package kinescribe.imu;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kinescribe.CpuTime;
import kinescribe.Figure;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many seconds of sensor signal one processor simulates in a second of its time, on a body of
 * 22 joints that moves at 60 Hz: forward kinematics, curves and samples. Figures for more sensors,
 * higher rates and longer motions tell whether the work grows evenly.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ImuSimulatorBenchmark {
    private static final int MOTION_HZ = 60;
    private static final List<BodySite> SITES =
            List.of(
                    BodySite.CHEST,
                    BodySite.LOWER_BACK,
                    BodySite.LEFT_WRIST,
                    BodySite.RIGHT_UPPER_ARM,
                    BodySite.LEFT_POCKET,
                    BodySite.RIGHT_SHIN,
                    BodySite.RIGHT_FOOT);

    /** Sensors, their rate in hertz and the length of the motion in seconds. */
    @Param({"7 x 100 x 60", "1 x 100 x 60", "14 x 100 x 60", "7 x 200 x 60", "7 x 100 x 240"})
    public String load = "";

    private int rateHz;
    private int sensorSeconds;
    private Motion motion = swinging(1);
    private List<WornSensor> ideal = List.of();
    private List<WornSensor> phones = List.of();

    @Setup
    public void prepare() {
        String[] numbers = load.split(" x ");
        int sensors = Integer.parseInt(numbers[0]);
        rateHz = Integer.parseInt(numbers[1]);
        int seconds = Integer.parseInt(numbers[2]);
        sensorSeconds = sensors * seconds;
        motion = swinging(seconds);
        ideal = worn(sensors, SensorModel.IDEAL);
        phones = worn(sensors, SensorModels.PHONE);
    }

    private List<WornSensor> worn(int sensors, SensorModel model) {
        return IntStream.range(0, sensors)
                .mapToObj(i -> SITES.get(i % SITES.size()))
                .map(site -> SitePlacements.onBody(site, motion.skeleton()))
                .map(place -> new WornSensor(place, model, 1, Motions.SOURCE))
                .toList();
    }

    /** Sensors without errors. */
    @Benchmark
    @Figure(name = "imu.simulate", unit = "sensor-s/cpu-s")
    public List<Recording> simulate(CpuTime cpu) {
        return record(ideal, cpu);
    }

    /** Phones with all their errors, clocks and losses included. */
    @Benchmark
    @Figure(name = "imu.simulatePhones", unit = "sensor-s/cpu-s")
    public List<Recording> simulatePhones(CpuTime cpu) {
        return record(phones, cpu);
    }

    private List<Recording> record(List<WornSensor> sensors, CpuTime cpu) {
        List<Recording> recordings =
                ImuSimulator.of(motion).record(sensors, rateHz, List.of(), JobContext.silent());
        cpu.note(sensorSeconds);
        return recordings;
    }

    private static Motion swinging(int seconds) {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        int frames = seconds * MOTION_HZ + 1;
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
