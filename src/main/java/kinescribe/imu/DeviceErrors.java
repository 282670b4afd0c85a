package kinescribe.imu;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.math.Biquad;

/**
 * Makes of what an ideal device would show what a real one does, in the order in which it happens:
 * its axes are crooked and wrongly scaled, the gyroscope feels forces, the electronics are slow,
 * offsets and noise come in, and numbers are cut off, rounded and lost. What happens before, the
 * swing on the mount, is {@link MountSwing}. Each error draws from a stream of its own, so
 * switching one off leaves the others as they were.
 *
 * <p>The noise density is one-sided, as data sheets and IEEE Std 952 state it: the power of a band
 * B is density² · B. A device that gives samples at a rate f has the band f/2 before it (ST states
 * its LSM6DSO's noise for a bandwidth of half the output rate), so each sample's standard deviation
 * is density · √(f/2), and the Allan deviation over τ is density / √(2 τ).
 */
final class DeviceErrors {
    private final double[] values;
    private final int columns;
    private final double rateHz;
    private final SensorModel model;
    private final long seed;

    private DeviceErrors(
            double[] values, int columns, double rateHz, SensorModel model, long seed) {
        this.values = values;
        this.columns = columns;
        this.rateHz = rateHz;
        this.model = model;
        this.seed = seed;
    }

    /**
     * Adds a device's errors to samples in place.
     *
     * @param values samples {@code [samples × columns]}, none missing
     * @param columns 6, or 9 with the magnetometer
     * @param seed one seed gives the same errors
     */
    static void apply(double[] values, int columns, double rateHz, SensorModel model, long seed) {
        if (model.parameters().isEmpty()) {
            return;
        }
        new DeviceErrors(values, columns, rateHz, model, seed).all();
    }

    private void all() {
        if (model.shows(ErrorPart.G_SENSITIVITY)) {
            feelForces();
        }
        for (Triad triad : Triad.values()) {
            if (triad.firstColumn() < columns) {
                distort(triad);
                slow(triad);
                for (int axis = 0; axis < Triad.AXES; axis++) {
                    offset(triad, axis);
                    limit(triad, triad.firstColumn() + axis);
                }
            }
        }
        if (model.shows(ErrorPart.DROPOUTS)) {
            lose();
        }
    }

    /** The gyroscope's axes show some of the specific force. */
    private void feelForces() {
        double sd = model.effective(DeviceParameter.GYR_G_SENSITIVITY);
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, "g-sensitivity"));
        double[] gain = new double[Triad.AXES * Triad.AXES];
        for (int k = 0; k < gain.length; k++) {
            gain[k] = sd * random.nextGaussian();
        }
        for (int row = 0; row < values.length; row += columns) {
            for (int axis = 0; axis < Triad.AXES; axis++) {
                double sum = 0;
                for (int k = 0; k < Triad.AXES; k++) {
                    sum += gain[axis * Triad.AXES + k] * values[row + k];
                }
                values[row + Triad.AXES + axis] += sum;
            }
        }
    }

    /** Wrong scales and crooked axes: a matrix near the identity. */
    private void distort(Triad triad) {
        double scale = effective(triad, ErrorPart.SCALE);
        double misalignment = effective(triad, ErrorPart.MISALIGNMENT);
        if (scale == 0 && misalignment == 0) {
            return;
        }
        RandomGenerator scales = random(triad, ErrorPart.SCALE, 0);
        RandomGenerator angles = random(triad, ErrorPart.MISALIGNMENT, 0);
        double[] matrix = new double[Triad.AXES * Triad.AXES];
        for (int k = 0; k < matrix.length; k++) {
            matrix[k] =
                    k % (Triad.AXES + 1) == 0
                            ? 1 + scale * scales.nextGaussian()
                            : misalignment * angles.nextGaussian();
        }
        for (int row = triad.firstColumn(); row < values.length; row += columns) {
            double x = values[row];
            double y = values[row + 1];
            double z = values[row + 2];
            for (int axis = 0; axis < Triad.AXES; axis++) {
                int k = axis * Triad.AXES;
                values[row + axis] = matrix[k] * x + matrix[k + 1] * y + matrix[k + 2] * z;
            }
        }
    }

    private void slow(Triad triad) {
        double bandwidthHz = effective(triad, ErrorPart.BANDWIDTH);
        if (bandwidthHz < rateHz / 2) {
            Biquad lowPass = Biquad.lowPass(bandwidthHz, rateHz);
            for (int axis = 0; axis < Triad.AXES; axis++) {
                lowPass.apply(values, triad.firstColumn() + axis, columns);
            }
        }
    }

    private void offset(Triad triad, int axis) {
        int first = triad.firstColumn() + axis;
        double bias = effective(triad, ErrorPart.BIAS);
        double white = effective(triad, ErrorPart.WHITE_NOISE) * Math.sqrt(rateHz / 2);
        if (bias > 0) {
            double offset = bias * random(triad, ErrorPart.BIAS, axis).nextGaussian();
            for (int i = first; i < values.length; i += columns) {
                values[i] += offset;
            }
        }
        if (white > 0) {
            RandomGenerator random = random(triad, ErrorPart.WHITE_NOISE, axis);
            for (int i = first; i < values.length; i += columns) {
                values[i] += white * random.nextGaussian();
            }
        }
        double floor = effective(triad, ErrorPart.BIAS_INSTABILITY);
        if (floor > 0) {
            long own = seed(triad, ErrorPart.BIAS_INSTABILITY, axis);
            Drift.flicker(values, first, columns, rateHz, floor, own);
        }
        double walk = effective(triad, ErrorPart.RANDOM_WALK);
        if (walk > 0) {
            long own = seed(triad, ErrorPart.RANDOM_WALK, axis);
            Drift.walk(values, first, columns, rateHz, walk, own);
        }
    }

    private void limit(Triad triad, int first) {
        double range = effective(triad, ErrorPart.RANGE);
        double digit = effective(triad, ErrorPart.RESOLUTION);
        if (range < Double.POSITIVE_INFINITY) {
            for (int i = first; i < values.length; i += columns) {
                values[i] = Math.max(-range, Math.min(range, values[i]));
            }
        }
        if (digit > 0) {
            for (int i = first; i < values.length; i += columns) {
                values[i] = digit * Math.rint(values[i] / digit);
            }
        }
    }

    /** Losses begin at random and last exponentially distributed times. */
    private void lose() {
        double perS = model.effective(DeviceParameter.DROPOUT_RATE);
        double lengthS = model.effective(DeviceParameter.DROPOUT_LENGTH);
        if (perS <= 0) {
            return;
        }
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, "dropouts"));
        int samples = values.length / columns;
        double endS = samples / rateHz;
        double atS = random.nextExponential() / perS;
        while (atS < endS) {
            int from = (int) Math.ceil(atS * rateHz);
            atS += lengthS * random.nextExponential();
            int to = Math.min(samples, (int) Math.ceil(atS * rateHz));
            for (int i = from * columns; i < to * columns; i++) {
                values[i] = Double.NaN;
            }
            atS += random.nextExponential() / perS;
        }
    }

    private double effective(Triad triad, ErrorPart part) {
        return model.effective(DeviceParameter.of(triad, part));
    }

    private RandomGenerator random(Triad triad, ErrorPart part, int axis) {
        return Seeds.generator(seed(triad, part, axis));
    }

    private long seed(Triad triad, ErrorPart part, int axis) {
        return Seeds.derive(seed, triad.name() + " " + part.name() + " " + axis);
    }
}
