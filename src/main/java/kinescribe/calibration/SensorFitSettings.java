package kinescribe.calibration;

import kinescribe.imu.SensorPlacement;

/**
 * Where a fit of a sensor starts and how far it may go from there.
 *
 * @param start where the sensor is thought to sit
 * @param bounds how far each parameter may go
 */
public record SensorFitSettings(SensorPlacement start, SensorFitBounds bounds) {
    /** The usual bounds around a start. */
    public static SensorFitSettings near(SensorPlacement start) {
        return new SensorFitSettings(start, SensorFitBounds.STANDARD);
    }
}
