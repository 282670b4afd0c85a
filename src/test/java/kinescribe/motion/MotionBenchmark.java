package kinescribe.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kinescribe.Figure;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many frames one processor works through in a second, on a body of 22 joints: forward
 * kinematics, inverse kinematics from joint positions, and reading a BVH file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MotionBenchmark {
    private static final int FRAMES = 3600;

    private final Motion motion = RandomPoses.of(Body.Preset.ADULT.body().skeleton(), FRAMES, 345);
    private final double[] positions = PoseTrack.of(motion).positions();
    private Path file = Path.of("");

    /** Writes the file that is read. */
    @Setup
    public void write() throws IOException, KinescribeException {
        file = Files.createTempFile("kinescribe", ".bvh");
        MotionFormats.write(motion, file);
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** World positions and orientations from rotations. */
    @Benchmark
    @Figure(name = "motion.fk", unit = "frames/s")
    @OperationsPerInvocation(FRAMES)
    public PoseTrack fk() {
        return PoseTrack.of(motion);
    }

    /** Bones and rotations from positions. */
    @Benchmark
    @Figure(name = "motion.ik", unit = "frames/s")
    @OperationsPerInvocation(FRAMES)
    public Motion ik() {
        return InverseKinematics.solve(positions, motion.rateHz()).value();
    }

    /** A motion from a BVH file. */
    @Benchmark
    @Figure(name = "motion.read", unit = "frames/s")
    @OperationsPerInvocation(FRAMES)
    public Motion read() throws KinescribeException {
        return MotionFormats.read(file, JobContext.silent()).value();
    }
}
