package kinescribe.app.signals;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import kinescribe.Figure;
import kinescribe.base.Seeds;
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
 * How long the charts need to thin a line of a million samples to 1,200 pixel columns while it is
 * panned: each time another half of it is shown. The index of the line is there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecimationBenchmark {
    private static final int SAMPLES = 1_000_000;
    private static final int COLUMNS = 1200;
    private static final double RATE_HZ = 100;
    private static final double SHOWN_S = SAMPLES / RATE_HZ / 2;

    private final double[] values = new double[SAMPLES];
    private final double[] times = new double[SAMPLES];
    private Series series = new Series(times, values);
    private double fromS;

    /** Makes the line. */
    @Setup
    public void setUp() {
        RandomGenerator random = Seeds.generator(1);
        Arrays.setAll(times, i -> i / RATE_HZ);
        Arrays.setAll(values, i -> random.nextGaussian());
        series = new Series(times, values);
        series.summary(0, SAMPLES);
    }

    /** One frame of one line. */
    @Benchmark
    @Figure(name = "signals.decimate", unit = "µs/frame")
    public Object decimate() {
        fromS = fromS > SHOWN_S ? 0 : fromS + 1;
        return Decimation.minMax(series, fromS, fromS + SHOWN_S, COLUMNS);
    }

    /** What each line needs once, before its first frame. */
    @Benchmark
    @Figure(name = "signals.index", unit = "µs")
    public Object index() {
        return new SeriesIndex(values);
    }
}
