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

    /** Places every joint of every frame, see {@link ForwardKinematics}. */
    public static PoseTrack of(Motion motion) {
        int joints = motion.skeleton().size();
        double[] positions = new double[motion.frames() * joints * 3];
        double[] orientations = new double[motion.frames() * joints * 4];
        ForwardKinematics body = ForwardKinematics.ofAll(motion.skeleton());
        for (int f = 0; f < motion.frames(); f++) {
            body.place(motion, f, positions, orientations, f * joints);
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
