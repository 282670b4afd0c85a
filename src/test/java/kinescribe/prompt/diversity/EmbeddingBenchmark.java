package kinescribe.prompt.diversity;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kinescribe.CpuTime;
import kinescribe.Figure;
import kinescribe.job.JobContext;
import kinescribe.language.MiniLmEncoder;
import kinescribe.prompt.OfflineWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How long the sentence vectors of 100 prompts take on one thread. */
@State(Scope.Benchmark)
@Fork(1)
@Threads(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class EmbeddingBenchmark {
    private static final int PROMPTS = 100;

    private final MiniLmEncoder encoder = new MiniLmEncoder();
    private List<String> prompts = List.of();

    /** Writes the prompts. */
    @Setup
    public void setUp() throws Exception {
        prompts = OfflineWriter.write("walking", PROMPTS, 1);
    }

    /** The vectors of prompts, on one thread. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Figure(name = "prompts.embed", unit = "prompts/s of processor time")
    public Object embed(CpuTime time) {
        float[][] vectors = encoder.encode(prompts, JobContext.silent());
        time.note(PROMPTS);
        return vectors;
    }
}
