package kinescribe.app.signals;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.pipeline.MotionSimulators;

/** The project's own simulator behind live previews. */
final class Preview {
    // One seed for all, so that noise stays put while a sensor is moved.
    private static final long SEED = 1;

    private Preview() {}

    /** The signal of one sensor on one motion. */
    static Recording simulate(PreviewRequest request, JobContext context)
            throws KinescribeException {
        Recording.Source source =
                new Recording.Source(
                        "preview", request.motionId(), request.placement().site(), Origin.VIRTUAL);
        try {
            return MotionSimulators.of(request.motion())
                    .value()
                    .record(
                            request.placement(),
                            request.rateHz(),
                            request.model(),
                            SEED,
                            source,
                            List.of(),
                            context);
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The sensor cannot be worn by this body: " + e.getMessage() + ".",
                    "Place the sensor on another segment.",
                    e);
        }
    }
}
