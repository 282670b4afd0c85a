package kinescribe.imu;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/**
 * Adds a device's errors to ideal samples.
 *
 * <p>The noise density is one-sided, as data sheets and IEEE Std 952 state it: the power of a band
 * B is density² · B. A device that gives samples at a rate f has the band f/2 before it (ST states
 * its LSM6DSO's noise for a bandwidth of half the output rate), so each sample's standard deviation
 * is density · √(f/2).
 */
final class SensorNoise {
    private static final int AXES = 3;

    private SensorNoise() {}

    /**
     * Adds bias and white noise to six-axis samples and cuts them off at the range, in place.
     *
     * @param values samples {@code [samples × 6]}
     * @param seed the accelerometer and the gyroscope draw from streams of their own
     */
    static void apply(double[] values, double rateHz, SensorModel model, long seed) {
        addTo(values, 0, rateHz, model.acceleration(), Seeds.derive(seed, "acceleration"));
        addTo(values, AXES, rateHz, model.rotation(), Seeds.derive(seed, "rotation"));
    }

    private static void addTo(
            double[] values, int firstColumn, double rateHz, SensorModel.Errors errors, long seed) {
        int columns = 2 * AXES;
        double whiteSd = errors.noiseDensity() * Math.sqrt(rateHz / 2);
        RandomGenerator random = Seeds.generator(seed);
        double[] bias = new double[AXES];
        for (int axis = 0; axis < AXES; axis++) {
            bias[axis] = errors.biasSd() * random.nextGaussian();
        }
        boolean noisy = whiteSd > 0;
        double range = errors.range();
        for (int row = firstColumn; row < values.length; row += columns) {
            for (int axis = 0; axis < AXES; axis++) {
                double white = noisy ? whiteSd * random.nextGaussian() : 0;
                double value = values[row + axis] + bias[axis] + white;
                values[row + axis] = Math.max(-range, Math.min(range, value));
            }
        }
    }
}
