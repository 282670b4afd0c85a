package kinescribe.imu;

import kinescribe.math.Biquad;

/**
 * How a device swings on what it is fastened to: a mass on a spring and a damper, for turning as
 * for moving (skin and soft tissue under an accelerometer: Ziegert and Lewis 1979, J. Biomech. Eng.
 * 101); the magnetometer is left out, for the angles are small.
 *
 * <p>The swing is worked out at several times the device's own rate where that is too slow for it,
 * so that it does not depend on how often the device looks.
 */
final class MountSwing {
    /** Steps of a swing's period that its filter needs at least: our own choice. */
    private static final double STEPS_A_PERIOD = 5;

    /** Steps a second that catch what sets it off; bodies move below 20 Hz. Our own choice. */
    private static final double LEAST_HZ = 100;

    /**
     * A stiffer mount counts as rigid, hertz: bodies move below 20 Hz, where it would change
     * signals by no more than 1 % (1 / (1 − 0.1²)). Our own choice.
     */
    private static final double RIGID_HZ = 200;

    private MountSwing() {}

    /** How many steps a sample takes: one where the device does not swing or is fast enough. */
    static int stepsASample(SensorModel model, double rateHz) {
        double frequencyHz = model.effective(DeviceParameter.MOUNT_FREQUENCY);
        return frequencyHz > RIGID_HZ
                ? 1
                : (int)
                        Math.ceil(
                                Math.max(rateHz, Math.max(LEAST_HZ, STEPS_A_PERIOD * frequencyHz))
                                        / rateHz);
    }

    /**
     * Times of all steps.
     *
     * @param timeS times of the samples; a step lies on each, those between evenly apart
     */
    static double[] steps(double[] timeS, int stepsASample) {
        double[] steps = new double[(timeS.length - 1) * stepsASample + 1];
        for (int i = 0; i < steps.length; i++) {
            int sample = i / stepsASample;
            double share = (double) (i % stepsASample) / stepsASample;
            double from = timeS[sample];
            steps[i] = share == 0 ? from : from + share * (timeS[sample + 1] - from);
        }
        return steps;
    }

    /**
     * Lets a device swing, in place.
     *
     * @param values what it would show if it sat tight {@code [steps × columns]}, none missing
     * @param columns 6, or 9 with the magnetometer
     * @param stepHz steps per second
     */
    static void apply(double[] values, int columns, double stepHz, SensorModel model) {
        double frequencyHz = model.effective(DeviceParameter.MOUNT_FREQUENCY);
        if (frequencyHz > RIGID_HZ) {
            return;
        }
        Biquad spring =
                Biquad.spring(frequencyHz, model.effective(DeviceParameter.MOUNT_DAMPING), stepHz);
        for (int c = 0; c < Triad.MAGNETOMETER.firstColumn(); c++) {
            spring.apply(values, c, columns);
        }
        rock(values, columns, stepHz, model);
    }

    /**
     * Lets a device rock about the long edge that holds it, in place: what accelerates the edge
     * along z turns the device about y, as its middle is beside the edge. With the moment of
     * inertia of a plate about its edge, 4/3 m r², the turn θ obeys θ'' + 2ζω θ' + ω² θ = 3/(4r) f
     * for the specific force f along z (base excitation of a compound pendulum; any textbook of
     * dynamics). The turn is taken to be small, so the force of the turned device's own axes counts
     * to the first order.
     */
    private static void rock(double[] values, int columns, double stepHz, SensorModel model) {
        double frequencyHz = model.effective(DeviceParameter.MOUNT_FREQUENCY);
        double leverM = model.effective(DeviceParameter.MOUNT_LEVER);
        if (frequencyHz > RIGID_HZ || leverM == 0) {
            return;
        }
        double damping = model.effective(DeviceParameter.MOUNT_DAMPING);
        double omega = 2 * Math.PI * frequencyHz;
        double perForce = 0.75 / leverM;
        int steps = values.length / columns;
        double[][] turn = new double[3][steps];
        for (int order = 0; order < turn.length; order++) {
            for (int i = 0; i < steps; i++) {
                turn[order][i] = values[i * columns + 2] * perForce * Math.pow(omega, order - 2);
            }
            Biquad.forced(order, frequencyHz, damping, stepHz).apply(turn[order], 0, 1);
        }
        for (int i = 0; i < steps; i++) {
            int row = i * columns;
            for (int triad = 0; triad < Triad.MAGNETOMETER.firstColumn(); triad += 3) {
                double x = values[row + triad];
                values[row + triad] -= turn[0][i] * values[row + triad + 2];
                values[row + triad + 2] += turn[0][i] * x;
            }
            values[row + 2] -= leverM * turn[2][i];
            values[row + Triad.GYROSCOPE.firstColumn() + 1] += turn[1][i];
        }
    }

    /** Takes the steps that lie on samples. */
    static void thin(double[] steps, int columns, int stepsASample, double[] samples) {
        for (int row = 0; row < samples.length / columns; row++) {
            System.arraycopy(steps, row * stepsASample * columns, samples, row * columns, columns);
        }
    }
}
