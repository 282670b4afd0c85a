package kinescribe.app.signals;

import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
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
        SurfacePlacement placement,
        SensorModel model,
        double rateHz) {}
