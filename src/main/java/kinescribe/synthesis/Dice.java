package kinescribe.synthesis;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/** Named draws from a seed: each name has its own stream, so adding one changes no other. */
record Dice(long seed) {
    private static final double TAIL = 2.2;

    /** A normal draw, redrawn beyond 2.2 standard deviations. */
    double normal(String name, double mean, double sd) {
        RandomGenerator random = stream(name);
        double z = random.nextGaussian();
        while (Math.abs(z) > TAIL) {
            z = random.nextGaussian();
        }
        return mean + sd * z;
    }

    /** An even draw between two bounds. */
    double even(String name, double low, double high) {
        return low + (high - low) * stream(name).nextDouble();
    }

    /** An even draw of a whole number from 0 to {@code n − 1}. */
    int pick(String name, int n) {
        return stream(name).nextInt(n);
    }

    /** −1 or +1. */
    int sign(String name) {
        return stream(name).nextBoolean() ? 1 : -1;
    }

    /** True with a probability. */
    boolean chance(String name, double probability) {
        return stream(name).nextDouble() < probability;
    }

    private RandomGenerator stream(String name) {
        return Seeds.generator(Seeds.derive(seed, name));
    }
}
