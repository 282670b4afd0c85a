package kinescribe.evaluate;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The percentile bootstrap (Efron and Tibshirani 1993, chapter 13) over people: not windows, which
 * depend on one another, but people are drawn with replacement, as many as there are.
 */
final class SubjectDraws {
    /** Draws for an interval: our own choice. */
    static final int RESAMPLES = 1000;

    /** Draws between two looks at the cancel flag. */
    private static final int DRAWS_A_CHECK = 50;

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    private SubjectDraws() {}

    /** The ends of a 95 % interval: low, high. */
    record Interval(double low, double high) {
        static Interval of(double[] values) {
            return new Interval(
                    Statistics.quantile(values, LOWER), Statistics.quantile(values, UPPER));
        }
    }

    /** Hands over the places of the people of each draw. */
    static void each(int people, long seed, JobContext context, Consumer<int[]> use) {
        RandomGenerator random = Seeds.generator(seed);
        for (int i = 0; i < RESAMPLES; i++) {
            if (i % DRAWS_A_CHECK == 0) {
                context.checkCancelled();
            }
            use.accept(IntStream.range(0, people).map(k -> random.nextInt(people)).toArray());
        }
    }
}
