package kinescribe.app.viewer;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/**
 * Where one joint goes in a whole motion, worked out along its own chain only.
 *
 * @param rateHz frames per second
 * @param positions in the world, metres, {@code [frames × 3]}; not to be written
 */
record JointPath(double rateHz, double[] positions) {
    /** The path of a joint, by its index. */
    static JointPath of(Motion motion, int joint) {
        double[] positions = new double[motion.frames() * 3];
        for (int f = 0; f < motion.frames(); f++) {
            position(motion, f, joint).put(positions, 3 * f);
        }
        return new JointPath(motion.rateHz(), positions);
    }

    /** Puts the place at a time, between frames where need be, into an array. */
    void put(double timeS, double[] to, int offset) {
        int last = positions.length / 3 - 1;
        double place = Math.max(0, Math.min(last, timeS * rateHz));
        int before = 3 * (int) place;
        int after = Math.min(before + 3, 3 * last);
        double share = place - (int) place;
        for (int i = 0; i < 3; i++) {
            double from = positions[before + i];
            to[offset + i] = from + share * (positions[after + i] - from);
        }
    }

    /** Forward kinematics from the joint up to the root. */
    private static Vec3 position(Motion motion, int frame, int joint) {
        Skeleton skeleton = motion.skeleton();
        Vec3 at = Vec3.ZERO;
        int child = joint;
        while (child > 0) {
            int parent = skeleton.parent(child);
            Quat turn = motion.rotation(frame, parent);
            at = turn.rotate(skeleton.offset(child).plus(at));
            child = parent;
        }
        return motion.root(frame).plus(at);
    }
}
