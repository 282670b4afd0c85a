package kinescribe.evaluate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The percentile bootstrap (Efron and Tibshirani 1993, chapter 13) over people, not windows, which
 * depend on one another. A draw gives everybody a weight instead of a count of 0, 1, 2 …: the
 * Bayesian bootstrap (Rubin 1981), also called fractional-random-weight bootstrap (Xu, Gotwalt,
 * Hong, King and Meeker 2020, The American Statistician 74). So nobody is ever left out, and a
 * class that only few people have is in every draw: value and interval are about the same mean over
 * the same classes. Weights are n times a Dirichlet draw with parameters 1 − 1/n, whose variance is
 * that of the counts of people drawn with replacement, where the usual 1 would give narrower
 * intervals.
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

    /** Takes the draws. */
    interface Taker {
        /** One draw, by its number from 0, with everybody's weight: above 0, in the mean 1. */
        void take(int draw, double[] weights);
    }

    /** Hands over all draws. */
    static void each(int people, long seed, JobContext context, Taker taker) {
        RandomGenerator random = Seeds.generator(seed);
        for (int i = 0; i < RESAMPLES; i++) {
            if (i % DRAWS_A_CHECK == 0) {
                context.checkCancelled();
            }
            taker.take(i, weights(people, random));
        }
    }

    /** People's weights: independent gamma variates, divided by their mean. */
    private static double[] weights(int people, RandomGenerator random) {
        double[] weights = new double[people];
        Arrays.fill(weights, 1);
        if (people > 1) {
            Arrays.setAll(weights, k -> gamma(1 - 1.0 / people, random));
            double mean = Statistics.mean(weights);
            Arrays.setAll(weights, k -> weights[k] / mean);
        }
        return weights;
    }

    /** A gamma variate of a shape below 1 (Ahrens and Dieter 1974, algorithm GS). */
    private static double gamma(double shape, RandomGenerator random) {
        double b = 1 + shape / Math.E;
        while (true) {
            double p = b * random.nextDouble();
            double x = p <= 1 ? Math.pow(p, 1 / shape) : -Math.log((b - p) / shape);
            double accepted = p <= 1 ? Math.exp(-x) : Math.pow(x, shape - 1);
            if (x > 0 && random.nextDouble() <= accepted) {
                return x;
            }
        }
    }
}
