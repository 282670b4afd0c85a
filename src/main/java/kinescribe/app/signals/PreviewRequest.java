package kinescribe.app.signals;

import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.motion.Motion;

/**
 * What a live preview depends on; equal requests give equal signals.
 *
 * @param motionId the motion's id within the project
 * @param motion the motion
 * @param placement where the sensor sits
 * @param model how it errs
 * @param rateHz samples per second
 */
record PreviewRequest(
        String motionId,
        Motion motion,
        SensorPlacement placement,
        SensorModel model,
        double rateHz) {}
