package kinescribe.calibration;

import kinescribe.imu.SensorPlacement;

/**
 * Where a fit of a sensor starts and how far each parameter may go from there; 0 holds it.
 *
 * @param start where the sensor is thought to sit
 * @param cutOffHz both sides are low-passed here first, hertz
 * @param turnRad greatest turn of the mounting in each component of its rotation vector; beyond π
 *     any mounting is within reach
 * @param shiftM greatest shift along each axis of the joint, metres
 * @param accelerationBiasMps2 greatest bias of an accelerometer's axis
 * @param rotationBiasRadps greatest bias of a gyroscope's axis
 * @param scaleShare greatest error of an axis' scale, as a share
 * @param timeShiftS greatest time by which the device's clock is late or early, seconds
 */
public record SensorFitSettings(
        SensorPlacement start,
        double cutOffHz,
        double turnRad,
        double shiftM,
        double accelerationBiasMps2,
        double rotationBiasRadps,
        double scaleShare,
        double timeShiftS) {
    /**
     * Bounds for a device somewhere near the start, in any mounting: 0.15 m, 1 m/s², 0.2 rad/s, 10
     * %, 0.2 s, low-passed at 10 Hz. Our own choice; consumer devices err less.
     */
    public static SensorFitSettings near(SensorPlacement start) {
        return new SensorFitSettings(start, 10, 3.5, 0.15, 1, 0.2, 0.1, 0.2);
    }

    public SensorFitSettings {
        double least =
                Math.min(
                        Math.min(Math.min(turnRad, shiftM), Math.min(scaleShare, timeShiftS)),
                        Math.min(accelerationBiasMps2, rotationBiasRadps));
        if (!(cutOffHz > 0) || !(least >= 0) || !(scaleShare < 1)) {
            throw new IllegalArgumentException(
                    "Expected a cut-off above 0 Hz, bounds from 0 and a scale share below 1");
        }
    }

    /** The same with both sides low-passed at another frequency, hertz. */
    public SensorFitSettings withCutOffHz(double changed) {
        return new SensorFitSettings(
                start,
                changed,
                turnRad,
                shiftM,
                accelerationBiasMps2,
                rotationBiasRadps,
                scaleShare,
                timeShiftS);
    }
}
