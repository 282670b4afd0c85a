package kinescribe.imu;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/**
 * A slowly wandering offset: flicker noise and a random walk.
 *
 * <p>Flicker noise is a sum of first-order Gauss–Markov processes of equal variance v, whose time
 * constants stand in the ratio ρ: their spectra add up to about v / (f ln ρ) between the inverses
 * of the outer time constants (the usual approximation of 1/f noise; Keshner 1982, Proc. IEEE
 * 70(3)), and a spectrum h / f gives the Allan deviation √(2 ln 2 · h) at all averaging times (IEEE
 * Std 952). With ρ = 4 that is √v. A process is drawn anew sixteen times in its time constant, or
 * at every sample if that is longer, and runs straight between.
 */
final class Drift {
    private static final double RATIO = 4;
    private static final double SHORTEST_S = 1.0 / 16;

    /** Time constants up to 4096 s: beyond an hour. */
    private static final int PROCESSES = 9;

    private static final int STEPS_PER_CONSTANT = 16;

    private Drift() {}

    /**
     * Adds flicker noise to one column in place.
     *
     * @param floor the Allan deviation's floor, the column's unit
     */
    static void flicker(
            double[] values, int first, int stride, double rateHz, double floor, long seed) {
        double tau = SHORTEST_S;
        for (int p = 0; p < PROCESSES; p++, tau *= RATIO) {
            RandomGenerator random = Seeds.generator(Seeds.derive(seed, "process " + p));
            int every = Math.max(1, (int) Math.round(tau * rateHz / STEPS_PER_CONSTANT));
            double keep = Math.exp(-every / (rateHz * tau));
            double fresh = floor * Math.sqrt(1 - keep * keep);
            double from = floor * random.nextGaussian();
            double to = from;
            int step = every;
            for (int i = first; i < values.length; i += stride) {
                if (step == every) {
                    from = to;
                    to = keep * from + fresh * random.nextGaussian();
                    step = 0;
                }
                values[i] += from + (to - from) * step / every;
                step++;
            }
        }
    }

    /**
     * Adds a random walk from zero to one column in place.
     *
     * @param density of the white noise that is integrated, the column's unit per √s: after t
     *     seconds the walk's standard deviation is density · √t
     */
    static void walk(
            double[] values, int first, int stride, double rateHz, double density, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double step = density / Math.sqrt(rateHz);
        double at = 0;
        for (int i = first; i < values.length; i += stride) {
            values[i] += at;
            at += step * random.nextGaussian();
        }
    }
}
