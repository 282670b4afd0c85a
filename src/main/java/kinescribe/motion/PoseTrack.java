package kinescribe.motion;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * World positions and orientations of every joint in every frame: forward kinematics of a motion,
 * worked out once. Immutable.
 */
public final class PoseTrack {
    private final Motion motion;
    private final double[] positions;
    private final double[] orientations;

    private PoseTrack(Motion motion, double[] positions, double[] orientations) {
        this.motion = motion;
        this.positions = positions;
        this.orientations = orientations;
    }

    /** Forward kinematics: each joint's frame is its parent's times its own rotation. */
    public static PoseTrack of(Motion motion) {
        Skeleton skeleton = motion.skeleton();
        int joints = skeleton.size();
        double[] positions = new double[motion.frames() * joints * 3];
        double[] orientations = motion.rotations().clone();
        for (int f = 0; f < motion.frames(); f++) {
            int root = f * joints;
            motion.root(f).put(positions, root * 3);
            for (int j = 1; j < joints; j++) {
                attach(
                        root + j,
                        root + skeleton.parent(j),
                        skeleton.offset(j),
                        positions,
                        orientations);
            }
        }
        return new PoseTrack(motion, positions, orientations);
    }

    /**
     * Moves one joint of one frame with its parent; plain numbers, as most of the time is spent
     * here.
     *
     * @param joint the joint's place in the arrays
     * @param parent its parent's
     */
    private static void attach(
            int joint, int parent, Vec3 offset, double[] positions, double[] orientations) {
        int p = parent * 4;
        double w = orientations[p];
        double x = orientations[p + 1];
        double y = orientations[p + 2];
        double z = orientations[p + 3];
        double tx = 2 * (y * offset.z() - z * offset.y());
        double ty = 2 * (z * offset.x() - x * offset.z());
        double tz = 2 * (x * offset.y() - y * offset.x());
        int at = joint * 3;
        int from = parent * 3;
        positions[at] = positions[from] + (offset.x() + w * tx + y * tz - z * ty);
        positions[at + 1] = positions[from + 1] + (offset.y() + w * ty + z * tx - x * tz);
        positions[at + 2] = positions[from + 2] + (offset.z() + w * tz + x * ty - y * tx);
        int q = joint * 4;
        double ow = orientations[q];
        double ox = orientations[q + 1];
        double oy = orientations[q + 2];
        double oz = orientations[q + 3];
        orientations[q] = w * ow - x * ox - y * oy - z * oz;
        orientations[q + 1] = w * ox + x * ow + y * oz - z * oy;
        orientations[q + 2] = w * oy - x * oz + y * ow + z * ox;
        orientations[q + 3] = w * oz + x * oy - y * ox + z * ow;
    }

    /** The motion these poses belong to. */
    public Motion motion() {
        return motion;
    }

    /** A joint's position in the world at a frame, in metres. */
    public Vec3 position(int frame, int joint) {
        return Vec3.at(positions, (frame * motion.skeleton().size() + joint) * 3);
    }

    /** A joint frame's orientation in the world (joint to world) at a frame. */
    public Quat orientation(int frame, int joint) {
        return Quat.at(orientations, (frame * motion.skeleton().size() + joint) * 4);
    }

    /** All positions {@code [frames × joints × 3]}: own array, not to be written. */
    public double[] positions() {
        return positions;
    }

    /** All orientations {@code [frames × joints × 4]}: own array, not to be written. */
    public double[] orientations() {
        return orientations;
    }
}
