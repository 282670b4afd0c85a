package kinescribe.synthesis;

import java.util.concurrent.TimeUnit;
import kinescribe.Figure;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many motions of 10 s at 60 Hz one processor makes in a minute, each of another person. One
 * thread works, so operations per minute are motions per processor minute.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MotionGenerationBenchmark {
    private static final double SECONDS = 10;
    private static final double RATE_HZ = 60;

    /** What is asked for. */
    @Param({"a person walks", "a person runs", "a person climbs the stairs", "a person sits down"})
    public String prompt = "a person walks";

    private final KinematicSynthesizer synthesizer = new KinematicSynthesizer();
    private long seed;

    /** From the sentence to the motion. */
    @Benchmark
    @Figure(name = "motion.generate", unit = "motions/min")
    public Motion generate() throws KinescribeException {
        return synthesizer
                .synthesize(
                        new SynthesisRequest(
                                prompt, SECONDS, RATE_HZ, Body.Preset.ADULT.body(), seed++),
                        JobContext.silent())
                .value();
    }
}
