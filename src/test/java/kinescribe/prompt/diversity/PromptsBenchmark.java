package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** How long 10,000 prompts of all activities take: their vectors, and the near-duplicates. */
@State(Scope.Benchmark)
@Fork(1)
@Threads(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class PromptsBenchmark {
    private static final int PROMPTS = 10_000;
    private static final int EMBEDDED = 100;

    private final MiniLmEncoder encoder = new MiniLmEncoder();
    private List<String> prompts = List.of();
    private float[][] vectors = new float[0][];
    private int next;

    /** Writes the prompts and makes their vectors. */
    @Setup
    public void setUp() throws Exception {
        List<String> all = new ArrayList<>();
        List<String> activities = OfflineWriter.activities();
        int each = PROMPTS / activities.size() + 1;
        for (String activity : activities) {
            all.addAll(OfflineWriter.write(activity, each, 1));
        }
        prompts = all.subList(0, PROMPTS);
        vectors = encoder.encode(prompts, JobContext.silent());
    }

    /** The near-duplicates of 10,000 vectors. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Figure(name = "prompts.nearDuplicates", unit = "s/10,000 prompts")
    public Object nearDuplicates() {
        return NearDuplicates.of(vectors, NearDuplicates.COSINE, JobContext.silent());
    }

    /** The vectors of prompts, on one thread. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Figure(name = "prompts.embed", unit = "ms/100 prompts")
    public Object embed() {
        next = (next + EMBEDDED) % PROMPTS;
        return encoder.encode(prompts.subList(next, next + EMBEDDED), JobContext.silent());
    }
}
