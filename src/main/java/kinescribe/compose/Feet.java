package kinescribe.compose;

import kinescribe.math.Ease;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;

/**
 * Puts the feet of blended poses where they stand or step, with the pelvis as low as that needs.
 */
final class Feet {
    /** Share of a leg's length that it reaches with ease; our own choice. */
    private static final double EASY_REACH = 0.97;

    /** Share of the overlap at its ends over which the pelvis starts to come down. */
    private static final double EDGE = 0.2;

    private final PoseTrack before;
    private final PoseTrack after;
    private final PosedLeg[] legs;
    private final FootChange[] changes;
    private final boolean lying;

    private Feet(PoseTrack before, PoseTrack after, PosedLeg[] legs) {
        this.before = before;
        this.after = after;
        this.legs = legs;
        int last = before.motion().frames() - 1;
        lying = Posture.of(before, 0).isLying() || Posture.of(after, last).isLying();
        changes = FootPlan.of(before, after, legs);
    }

    /** The feet of two motions in the frames that both have. */
    static Feet of(PoseTrack before, PoseTrack after) {
        return new Feet(before, after, PosedLeg.both(before.motion().skeleton()));
    }

    /** Changes the poses, one for each frame, so that the feet are where they should. */
    void plant(FramePose[] poses) {
        if (lying) {
            return;
        }
        double[] drop = drop(poses);
        for (int k = 0; k < poses.length; k++) {
            poses[k].moveRoot(poses[k].root().minus(new Vec3(0, drop[k], 0)));
            for (int s = 0; s < legs.length; s++) {
                legs[s].reach(poses[k], changes[s].ankle(k), changes[s].foot(k));
            }
        }
    }

    /** How much lower the pelvis must be, smoothed over time and zero at both ends. */
    private double[] drop(FramePose[] poses) {
        double[] need = new double[poses.length];
        for (int k = 0; k < poses.length; k++) {
            for (int s = 0; s < legs.length; s++) {
                Vec3 way = legs[s].fromHip(poses[k], changes[s].ankle(k));
                double easy = easyReachM(k, s, Ease.blend((double) k / (poses.length - 1)));
                double flat = Math.hypot(way.x(), way.z());
                double deep = Math.sqrt(Math.max(0, easy * easy - flat * flat));
                need[k] = Math.max(need[k], -way.y() - deep);
            }
        }
        int radius = Math.max(1, poses.length / 8);
        double[] drop = greatest(need, radius);
        for (int round = 0; round < 3; round++) {
            drop = mean(drop, radius / 2);
        }
        for (int k = 0; k < drop.length; k++) {
            double u = (double) k / (drop.length - 1);
            drop[k] *= Ease.blend(u / EDGE) * Ease.blend((1 - u) / EDGE);
        }
        return drop;
    }

    /** What the leg reaches with ease, or as far as the blended motions have it stretched. */
    private double easyReachM(int frame, int s, double share) {
        double own =
                reachM(before, legs[s], frame) * (1 - share)
                        + reachM(after, legs[s], frame) * share;
        return Math.max(EASY_REACH * legs[s].lengthM(), own);
    }

    private static double reachM(PoseTrack poses, PosedLeg leg, int frame) {
        return poses.position(frame, leg.hip()).minus(poses.position(frame, leg.ankle())).norm();
    }

    private static double[] greatest(double[] values, int radius) {
        double[] result = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            for (int i = Math.max(0, k - radius);
                    i <= Math.min(values.length - 1, k + radius);
                    i++) {
                result[k] = Math.max(result[k], values[i]);
            }
        }
        return result;
    }

    private static double[] mean(double[] values, int radius) {
        double[] result = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            double sum = 0;
            for (int i = k - radius; i <= k + radius; i++) {
                sum += values[Math.max(0, Math.min(values.length - 1, i))];
            }
            result[k] = sum / (2 * radius + 1);
        }
        return result;
    }
}
