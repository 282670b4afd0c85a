package kinescribe.app.viewer;

import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/** Poses between the frames of a motion. */
final class PoseSampler {
    private PoseSampler() {}

    /**
     * The pose at a time, one frame long. Roots are interpolated linearly, joint rotations along
     * the shorter arc, so that limbs keep their lengths; times outside show the first or last
     * frame.
     */
    static PoseTrack at(Motion motion, double timeS) {
        double place = Math.max(0, Math.min(motion.frames() - 1, timeS * motion.rateHz()));
        int before = (int) place;
        int after = Math.min(before + 1, motion.frames() - 1);
        double share = place - before;
        int joints = motion.skeleton().size();
        double[] root = new double[3];
        double[] rotations = new double[joints * 4];
        motion.root(before).towards(motion.root(after), share).put(root, 0);
        for (int j = 0; j < joints; j++) {
            motion.rotation(before, j)
                    .towards(motion.rotation(after, j), share)
                    .put(rotations, j * 4);
        }
        return PoseTrack.of(new Motion(motion.skeleton(), motion.rateHz(), root, rotations));
    }
}
