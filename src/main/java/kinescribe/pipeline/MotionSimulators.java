package kinescribe.pipeline;

import kinescribe.imu.ImuSimulator;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/** Chooses how a motion's sensors are simulated: what was measured is smoothed first. */
public final class MotionSimulators {
    /**
     * Low-pass of imported motions, in Hz: where {@link ImuSimulator#smoothed} was measured to
     * leave a walk's accelerations and take the cameras' jitter. Our own choice.
     */
    private static final double MEASURED_CUT_OFF_HZ = 12;

    private MotionSimulators() {}

    /** Whether a motion was read from a file, and so may be measured. */
    public static boolean isImported(Entry<MotionResult> motion) {
        return motion.provenance().step().equals(StepIds.IMPORT_MOTIONS);
    }

    /** A simulator for sensors on a motion. */
    public static ImuSimulator of(Motion motion, boolean imported) {
        PoseTrack poses = PoseTrack.of(motion);
        return imported
                ? ImuSimulator.smoothed(poses, MEASURED_CUT_OFF_HZ)
                : ImuSimulator.of(poses);
    }
}
