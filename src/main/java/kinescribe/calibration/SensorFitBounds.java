package kinescribe.calibration;

/**
 * How far each parameter of a sensor's fit may go from its start; 0 holds it.
 *
 * @param cutOffHz both sides are low-passed here first, hertz
 * @param turnRad greatest turn of the mounting in each component of its rotation vector; beyond π
 *     any mounting is within reach
 * @param shiftM greatest shift along each axis of the joint, metres
 * @param accelerationBiasMps2 greatest bias of an accelerometer's axis
 * @param rotationBiasRadps greatest bias of a gyroscope's axis
 * @param scaleShare greatest error of an axis' scale, as a share
 * @param timeShiftS greatest time by which the device's clock is late or early, seconds
 */
public record SensorFitBounds(
        double cutOffHz,
        double turnRad,
        double shiftM,
        double accelerationBiasMps2,
        double rotationBiasRadps,
        double scaleShare,
        double timeShiftS) {
    /**
     * For a device somewhere near the start, in any mounting: 0.15 m, 1 m/s², 0.2 rad/s, 10 %, 0.2
     * s, low-passed at 10 Hz. Our own choice; consumer devices err less.
     */
    public static final SensorFitBounds STANDARD =
            new SensorFitBounds(10, 3.5, 0.15, 1, 0.2, 0.1, 0.2);

    public SensorFitBounds {
        double least =
                Math.min(
                        Math.min(Math.min(turnRad, shiftM), Math.min(scaleShare, timeShiftS)),
                        Math.min(accelerationBiasMps2, rotationBiasRadps));
        if (!(cutOffHz > 0) || !(least >= 0) || !(scaleShare < 1)) {
            throw new IllegalArgumentException(
                    "Expected a cut-off above 0 Hz, bounds from 0 and a scale share below 1");
        }
    }
}
