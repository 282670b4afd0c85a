package kinescribe.synthesis;

import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** Puts motions that climb onto the floor. */
final class Floor {
    private Floor() {}

    /** The motion moved up or down so that its lowest foot joint has its height over the floor. */
    static Motion under(Motion motion) {
        PoseTrack poses = PoseTrack.of(motion);
        int left = StandardJoint.LEFT_FOOT.ordinal();
        int right = StandardJoint.RIGHT_FOOT.ordinal();
        double lowest = Double.POSITIVE_INFINITY;
        for (int f = 0; f < motion.frames(); f++) {
            lowest = Math.min(lowest, poses.position(f, left).y());
            lowest = Math.min(lowest, poses.position(f, right).y());
        }
        double down = lowest - motion.skeleton().restPositions().get(left).y();
        double[] root = motion.rootPositions().clone();
        for (int i = 1; i < root.length; i += 3) {
            root[i] -= down;
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, motion.rotations());
    }
}
