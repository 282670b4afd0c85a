package kinescribe.prompt.diversity;

import java.util.ArrayList;
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

/**
 * How long the near-duplicates of 10,000 prompts of all activities take, once they have vectors.
 */
@State(Scope.Benchmark)
@Fork(1)
@Threads(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class NearDuplicatesBenchmark {
    private static final int PROMPTS = 10_000;

    private float[][] vectors = new float[0][];

    /** Writes the prompts and makes their vectors. */
    @Setup
    public void setUp() throws Exception {
        List<String> all = new ArrayList<>();
        List<String> activities = OfflineWriter.activities();
        int each = PROMPTS / activities.size() + 1;
        for (String activity : activities) {
            all.addAll(OfflineWriter.write(activity, each, 1));
        }
        vectors = new MiniLmEncoder().encode(all.subList(0, PROMPTS), JobContext.silent());
    }

    /** The near-duplicates of 10,000 vectors. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Figure(name = "prompts.nearDuplicates", unit = "prompts/s of processor time")
    public Object nearDuplicates(CpuTime time) {
        int[] found =
                NearDuplicates.of(
                        vectors, new int[PROMPTS], NearDuplicates.COSINE, JobContext.silent());
        time.note(PROMPTS);
        return found;
    }
}
