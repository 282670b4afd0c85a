package kinescribe.evaluate;

import java.util.function.LongSupplier;
import kinescribe.job.JobContext;

/**
 * How long a recogniser takes, measured as a user would find it: the program has warmed up, since
 * Java compiles what runs often (Georges, Buytaert and Eeckhout 2007, "Statistically rigorous Java
 * performance evaluation"), and of many repeats the fastest counts, in which the machine did
 * nothing else. How long and how often are our own choice.
 */
final class Pace {
    private static final double NANOS_A_SECOND = 1e9;
    private static final double WARMING_S = 0.15;
    private static final double MEASURING_S = 0.05;
    private static final int LEAST_RUNS = 10;

    private final LongSupplier nanoTime;

    /**
     * @param nanoTime a clock as {@link System#nanoTime}
     */
    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * The time that one window takes, seconds.
     *
     * @param batch recognises the windows
     * @param windows how many, at least one
     */
    double secondsPerWindow(Runnable batch, int windows, JobContext context) {
        fastestS(batch, WARMING_S, context);
        return fastestS(batch, MEASURING_S, context) / windows;
    }

    private double fastestS(Runnable batch, double leastS, JobContext context) {
        double fastest = Double.POSITIVE_INFINITY;
        double sum = 0;
        for (int run = 0; run < LEAST_RUNS || sum < leastS; run++) {
            context.checkCancelled();
            long began = nanoTime.getAsLong();
            batch.run();
            double tookS = (nanoTime.getAsLong() - began) / NANOS_A_SECOND;
            fastest = Math.min(fastest, tookS);
            sum += tookS;
        }
        return fastest;
    }
}
