package kinescribe.app.signals;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SignalParts;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionSimulators;
import org.jspecify.annotations.Nullable;

/** The project's own simulator behind live previews; that of the last motion is kept. */
final class Preview implements SensorPreview {
    // One seed for all, so that noise stays put while a sensor is moved.
    static final long SEED = 1;

    /** A simulator and whose it is. */
    private record Known(Motion motion, ImuSimulator simulator) {}

    private @Nullable Known last;

    @Override
    public void prepare(PreviewRequest request, JobContext context) throws KinescribeException {
        simulate(request, context);
    }

    @Override
    public Recording simulate(PreviewRequest request, JobContext context)
            throws KinescribeException {
        try {
            return simulator(request.motion())
                    .record(List.of(worn(request)), request.rateHz(), List.of(), context)
                    .get(0);
        } catch (IllegalArgumentException e) {
            throw notWorn(e);
        }
    }

    @Override
    public SignalParts explain(PartsRequest request, JobContext context)
            throws KinescribeException {
        PreviewRequest sensor = request.sensor();
        try {
            return simulator(sensor.motion())
                    .explain(worn(sensor), sensor.rateHz(), request.frame(), context);
        } catch (IllegalArgumentException e) {
            throw notWorn(e);
        }
    }

    /** Who comes second waits: making one takes longer than a simulation. */
    private synchronized ImuSimulator simulator(Motion motion) {
        Known known = last;
        if (known != null && known.motion() == motion) {
            return known.simulator();
        }
        ImuSimulator made = MotionSimulators.of(motion).value();
        last = new Known(motion, made);
        return made;
    }

    private static WornSensor worn(PreviewRequest request) {
        return new WornSensor(
                request.placement().on(request.motion().skeleton()),
                request.model(),
                SEED,
                new Recording.Source(
                        "preview", request.motionId(), request.placement().site(), Origin.VIRTUAL));
    }

    private static KinescribeException notWorn(IllegalArgumentException cause) {
        return new KinescribeException(
                "The sensor cannot be worn by this body: " + cause.getMessage() + ".",
                "Place the sensor on another segment.",
                cause);
    }
}
