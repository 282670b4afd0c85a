package kinescribe.compose;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;

/** One pose in the making: the root's place and every joint's rotation relative to its parent. */
final class FramePose {
    private final Quat[] local;
    private Vec3 root;

    private FramePose(int joints, Vec3 root) {
        this.local = new Quat[joints];
        this.root = root;
    }

    /** A frame of a motion. */
    static FramePose of(Motion motion, int frame) {
        FramePose pose = new FramePose(motion.skeleton().size(), motion.root(frame));
        for (int j = 0; j < pose.local.length; j++) {
            pose.local[j] = motion.rotation(frame, j);
        }
        return pose;
    }

    Vec3 root() {
        return root;
    }

    void moveRoot(Vec3 to) {
        root = to;
    }

    Quat local(int joint) {
        return local[joint];
    }

    void turn(int joint, Quat rotation) {
        local[joint] = rotation.unit();
    }

    /** Turns a joint on by a rotation vector in its own frame. */
    void turnOn(int joint, Vec3 way) {
        turn(joint, local[joint].times(Quat.fromRotationVector(way)));
    }

    /** Writes the pose as a frame; of the two signs of a rotation the one near the frame before. */
    void write(int frame, double[] roots, double[] rotations) {
        root.put(roots, frame * 3);
        for (int j = 0; j < local.length; j++) {
            int at = (frame * local.length + j) * 4;
            boolean flip = frame > 0 && local[j].dot(Quat.at(rotations, at - local.length * 4)) < 0;
            (flip ? local[j].negated() : local[j]).put(rotations, at);
        }
    }
}
