package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuSimulator;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionSimulators;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether motions are smoothed before sensors are simulated on them. */
final class SmoothOption {
    @Option(
            names = "--smooth",
            description =
                    "Low-pass the motion at this frequency first, Hz; 0 for never. Without it"
                            + " only motions that jitter are smoothed, at 12 Hz.")
    private @Nullable Double hz;

    /** The frequency of the low-pass, 0 for none; null where nothing was said. */
    @Nullable Double hz() throws KinescribeException {
        Arguments.atLeast("--smooth", hz == null ? 0 : hz, 0);
        return hz;
    }

    /** The simulator for sensors on a motion. */
    Noticed<ImuSimulator> simulator(Motion motion) throws KinescribeException {
        Double cutOffHz = hz();
        return cutOffHz == null
                ? MotionSimulators.of(motion)
                : Noticed.of(MotionSimulators.of(motion, cutOffHz));
    }
}
