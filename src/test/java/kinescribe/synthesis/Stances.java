package kinescribe.synthesis;

import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** How feet stand: whether they slide, whether they sink. */
final class Stances {
    /** A foot joint slower than this stands, on a slope, too. */
    private static final double STANDS_MPS = 0.05;

    private static final StandardJoint[] FEET = {StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT};

    private Stances() {}

    /** The longest way of a foot joint in one stance, metres. */
    static double slideM(PoseTrack poses) {
        double worst = 0;
        double most = STANDS_MPS / poses.motion().rateHz();
        for (StandardJoint foot : FEET) {
            Vec3 from = poses.position(0, foot.ordinal());
            int still = 0;
            for (int f = 1; f < poses.motion().frames(); f++) {
                Vec3 at = poses.position(f, foot.ordinal());
                boolean stands = at.minus(poses.position(f - 1, foot.ordinal())).norm() < most;
                still = stands ? still + 1 : 0;
                from = still > 1 ? from : at;
                worst = Math.max(worst, still > 1 ? at.minus(from).norm() : 0);
            }
        }
        return worst;
    }

    /** The lowest foot joint over its height in the rest pose, metres; below zero it sinks. */
    static double lowestM(PoseTrack poses) {
        double lowest = Double.POSITIVE_INFINITY;
        for (StandardJoint foot : FEET) {
            double rest = 0;
            for (int j = foot.ordinal(); j >= 0; j = StandardJoint.values()[j].parentIndex()) {
                rest += poses.motion().skeleton().offset(j).y();
            }
            for (int f = 0; f < poses.motion().frames(); f++) {
                lowest = Math.min(lowest, poses.position(f, foot.ordinal()).y() - rest);
            }
        }
        return lowest;
    }
}
