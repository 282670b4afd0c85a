package kinescribe.synthesis;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/**
 * Slow random wandering around zero: a sum of sinusoids with seeded frequencies and phases, so
 * smooth without end. Our own stand-in for sway and unrest.
 */
final class Drift {
    private static final int WAVES = 5;

    private final double[] rate = new double[WAVES];
    private final double[] phase = new double[WAVES];
    private final double[] size = new double[WAVES];

    /**
     * @param sd standard deviation over time
     * @param lowHz lowest frequency
     * @param highHz highest frequency; slower waves are larger
     */
    Drift(long seed, String name, double sd, double lowHz, double highHz) {
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, name));
        double power = 0;
        for (int i = 0; i < WAVES; i++) {
            double share = (i + random.nextDouble()) / WAVES;
            double hz = lowHz * Math.pow(highHz / lowHz, share);
            rate[i] = 2 * Math.PI * hz;
            phase[i] = 2 * Math.PI * random.nextDouble();
            size[i] = Math.sqrt(lowHz / hz);
            power += size[i] * size[i] / 2;
        }
        for (int i = 0; i < WAVES; i++) {
            size[i] *= sd / Math.sqrt(power);
        }
    }

    /** The value at a time in seconds. */
    double at(double t) {
        double sum = 0;
        for (int i = 0; i < WAVES; i++) {
            sum += size[i] * Math.sin(rate[i] * t + phase[i]);
        }
        return sum;
    }
}
