package kinescribe.compose;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** One pose in the making: the root's place and every joint's rotation relative to its parent. */
final class FramePose {
    private final Skeleton skeleton;
    private final Quat[] local;
    private Vec3 root;

    private FramePose(Skeleton skeleton, Vec3 root) {
        this.skeleton = skeleton;
        this.local = new Quat[skeleton.size()];
        this.root = root;
    }

    /** A frame of a motion. */
    static FramePose of(Motion motion, int frame) {
        FramePose pose = new FramePose(motion.skeleton(), motion.root(frame));
        for (int j = 0; j < pose.local.length; j++) {
            pose.local[j] = motion.rotation(frame, j);
        }
        return pose;
    }

    /** This pose turned into another by a share, along the shorter arcs. */
    FramePose towards(FramePose other, double share) {
        FramePose pose = new FramePose(skeleton, root.towards(other.root, share));
        for (int j = 0; j < local.length; j++) {
            pose.local[j] = local[j].towards(other.local[j], share);
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
