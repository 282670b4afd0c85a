package kinescribe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what a benchmark's thread has done and the processor time it took, for machines on which
 * others work too. The benchmark calls {@link #note} when an operation has ended; {@link
 * Benchmarks} divides the one by the other.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class CpuTime {
    static final String WORK = "work";
    static final String SECONDS = "cpuS";

    private static final double NANOS = 1e-9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long startNs;
    private double seconds;
    private double done;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void start() {
        startNs = threads.getCurrentThreadCpuTime();
        seconds = 0;
        done = 0;
    }

    /** Counts some more work up to now. */
    public void note(double work) {
        done += work;
        seconds = NANOS * (threads.getCurrentThreadCpuTime() - startNs);
    }

    /** The work of this iteration. */
    public double work() {
        return done;
    }

    /** The processor time of this iteration. */
    public double cpuS() {
        return seconds;
    }
}
