package kinescribe.calibration;

import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Recording;

/**
 * A motion that was measured by other means, such as cameras, while a device recorded it. Frame 0
 * and sample 0 are about at the same time.
 *
 * @param simulator sensors on the known motion
 * @param measured what the device showed; samples at which the motion is not known are missing
 *     (NaN)
 */
public record KnownMotion(ImuSimulator simulator, Recording measured) {}
