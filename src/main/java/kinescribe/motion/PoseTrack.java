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
        double[] orientations = new double[motion.frames() * joints * 4];
        for (int f = 0; f < motion.frames(); f++) {
            for (int j = 0; j < joints; j++) {
                Quat world = motion.rotation(f, j);
                Vec3 at = motion.root(f);
                if (j > 0) {
                    int parent = f * joints + skeleton.parent(j);
                    Quat frame = Quat.at(orientations, parent * 4);
                    at = Vec3.at(positions, parent * 3).plus(frame.rotate(skeleton.offset(j)));
                    world = frame.times(world);
                }
                at.put(positions, (f * joints + j) * 3);
                world.put(orientations, (f * joints + j) * 4);
            }
        }
        return new PoseTrack(motion, positions, orientations);
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
