package kinescribe.pipeline;

import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuSimulator;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * Chooses how sensors on a motion are simulated. Motion capture jitters by fractions of a
 * millimetre, which its second derivative turns into blows; a motion whose joints accelerate beyond
 * what people do is smoothed first, and a notice says so.
 */
public final class MotionSimulators {
    /**
     * Greater joint accelerations are taken for jitter, m/s². Our own choice, about 20 g: the wrist
     * of a hard jump and the ankle of a sprint stay below two thirds of it in our own motions.
     */
    private static final double GREATEST_MPS2 = 200;

    /** Cut-off for jittering motions, hertz. Our own choice: above what limbs do in daily life. */
    private static final double CUT_OFF_HZ = 12;

    private MotionSimulators() {}

    /** A simulator for sensors on a motion: one that smooths it, and says so, where it jitters. */
    public static Noticed<ImuSimulator> of(Motion motion) {
        double greatest = greatestAcceleration(PoseTrack.of(motion));
        if (greatest <= GREATEST_MPS2) {
            return Noticed.of(ImuSimulator.of(motion));
        }
        Notice jitter =
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "Joints accelerate by up to %.0f m/s², which is jitter: sensors see"
                                        + " this motion low-passed at %.0f Hz.",
                                greatest,
                                CUT_OFF_HZ));
        return new Noticed<>(ImuSimulator.smoothed(motion, CUT_OFF_HZ), List.of(jitter));
    }

    /** A simulator that low-passes at a given frequency in hertz; 0 for none. */
    public static ImuSimulator of(Motion motion, double cutOffHz) {
        return cutOffHz > 0 ? ImuSimulator.smoothed(motion, cutOffHz) : ImuSimulator.of(motion);
    }

    /** The greatest second difference of any joint's position, m/s²; 0 below three frames. */
    private static double greatestAcceleration(PoseTrack poses) {
        double squaredRate = poses.motion().rateHz() * poses.motion().rateHz();
        double greatest = 0;
        for (int frame = 1; frame < poses.motion().frames() - 1; frame++) {
            for (int joint = 0; joint < poses.motion().skeleton().size(); joint++) {
                Vec3 before = poses.position(frame - 1, joint);
                Vec3 now = poses.position(frame, joint);
                Vec3 after = poses.position(frame + 1, joint);
                double second = before.plus(after).minus(now.times(2)).norm();
                greatest = Math.max(greatest, second * squaredRate);
            }
        }
        return greatest;
    }
}
