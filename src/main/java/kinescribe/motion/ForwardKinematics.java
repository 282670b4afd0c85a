package kinescribe.motion;

import java.util.BitSet;

/**
 * World positions and orientations of some joints and of those that they hang on: each joint's
 * frame is its parent's times its own rotation. Immutable.
 */
public final class ForwardKinematics {
    private final int joints;

    /** The joints to move, each after its parent; the root, which is always one, left out. */
    private final int[] moved;

    /** Their parents. */
    private final int[] parents;

    /** Where they sit in their parents' frames, {@code [moved × 3]}, metres. */
    private final double[] offsets;

    private ForwardKinematics(Skeleton skeleton, BitSet needed) {
        joints = skeleton.size();
        moved = needed.stream().filter(j -> j > 0).toArray();
        parents = new int[moved.length];
        offsets = new double[moved.length * 3];
        for (int k = 0; k < moved.length; k++) {
            parents[k] = skeleton.parent(moved[k]);
            skeleton.offset(moved[k]).put(offsets, k * 3);
        }
    }

    /** For all joints of a skeleton. */
    static ForwardKinematics ofAll(Skeleton skeleton) {
        BitSet all = new BitSet();
        all.set(0, skeleton.size());
        return new ForwardKinematics(skeleton, all);
    }

    /**
     * For some joints of a skeleton.
     *
     * @param wanted their indexes
     */
    public static ForwardKinematics of(Skeleton skeleton, int[] wanted) {
        BitSet needed = new BitSet();
        for (int joint : wanted) {
            for (int j = joint; j > 0; j = skeleton.parent(j)) {
                needed.set(j);
            }
        }
        return new ForwardKinematics(skeleton, needed);
    }

    /**
     * Places the joints of one frame; plain numbers, as a simulation spends much of its time here.
     * What is not needed stays as it was.
     *
     * @param motion a motion of the skeleton
     * @param positions receives {@code [joints × 3]}, metres
     * @param orientations receives {@code [joints × 4]}, joint to world
     * @param at which joint of these arrays the root is
     */
    public void place(Motion motion, int frame, double[] positions, double[] orientations, int at) {
        double[] rotations = motion.rotations();
        int own = frame * joints * 4;
        System.arraycopy(motion.rootPositions(), frame * 3, positions, at * 3, 3);
        System.arraycopy(rotations, own, orientations, at * 4, 4);
        for (int k = 0; k < moved.length; k++) {
            int p = (at + parents[k]) * 4;
            double w = orientations[p];
            double x = orientations[p + 1];
            double y = orientations[p + 2];
            double z = orientations[p + 3];
            double rx = offsets[k * 3];
            double ry = offsets[k * 3 + 1];
            double rz = offsets[k * 3 + 2];
            double tx = 2 * (y * rz - z * ry);
            double ty = 2 * (z * rx - x * rz);
            double tz = 2 * (x * ry - y * rx);
            int to = (at + moved[k]) * 3;
            int from = (at + parents[k]) * 3;
            positions[to] = positions[from] + (rx + w * tx + y * tz - z * ty);
            positions[to + 1] = positions[from + 1] + (ry + w * ty + z * tx - x * tz);
            positions[to + 2] = positions[from + 2] + (rz + w * tz + x * ty - y * tx);
            int r = own + moved[k] * 4;
            double ow = rotations[r];
            double ox = rotations[r + 1];
            double oy = rotations[r + 2];
            double oz = rotations[r + 3];
            int q = (at + moved[k]) * 4;
            orientations[q] = w * ow - x * ox - y * oy - z * oz;
            orientations[q + 1] = w * ox + x * ow + y * oz - z * oy;
            orientations[q + 2] = w * oy - x * oz + y * ow + z * ox;
            orientations[q + 3] = w * oz + x * oy - y * ox + z * ow;
        }
    }
}
