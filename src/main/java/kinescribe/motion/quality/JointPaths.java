package kinescribe.motion.quality;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.CentreOfMass;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * Joint positions through time, with differences over lengths of time instead of frames: the same
 * motion at another frame rate has nearly the same differences, and what a capture jitters from
 * frame to frame is not blown up at high rates.
 */
final class JointPaths {
    /** Over which time speeds and accelerations are taken, seconds. Our own choice. */
    static final double STEP_S = 1.0 / 30;

    private final PoseTrack poses;
    private final double[] at;
    private final int step;

    JointPaths(PoseTrack poses) {
        this.poses = poses;
        this.at = poses.positions();
        this.step = frames(STEP_S);
    }

    Motion motion() {
        return poses.motion();
    }

    int frames() {
        return poses.motion().frames();
    }

    double rateHz() {
        return poses.motion().rateHz();
    }

    /** A time in whole frames, at least one. */
    int frames(double seconds) {
        return (int) Math.max(1, Math.round(seconds * rateHz()));
    }

    /** {@link #STEP_S} in whole frames. */
    int step() {
        return step;
    }

    /** {@link #step} in seconds. */
    double stepS() {
        return step / rateHz();
    }

    Vec3 position(int frame, StandardJoint joint) {
        return Vec3.at(at, index(frame, joint.ordinal()));
    }

    double height(int frame, StandardJoint joint) {
        return at[index(frame, joint.ordinal()) + 1];
    }

    /** The height of the centre of mass in each frame. */
    double[] massHeights() {
        CentreOfMass mass = CentreOfMass.of(poses);
        double[] height = new double[frames()];
        for (int f = 0; f < height.length; f++) {
            height[f] = mass.position(f).y();
        }
        return height;
    }

    /** A joint's orientation in the world. */
    Quat orientation(int frame, StandardJoint joint) {
        return poses.orientation(frame, joint.ordinal());
    }

    /** Velocity from a frame to the one {@code lag} frames later; to the last one at the end. */
    Vec3 velocity(int frame, StandardJoint joint, int lag) {
        int to = Math.min(frames() - 1, frame + lag);
        int from = Math.max(0, to - lag);
        return to == from
                ? Vec3.ZERO
                : position(to, joint).minus(position(from, joint)).times(rateHz() / (to - from));
    }

    /** The size of {@link #velocity} along the floor. */
    double horizontalSpeed(int frame, StandardJoint joint, int lag) {
        Vec3 v = velocity(frame, joint, lag);
        return Math.hypot(v.x(), v.z());
    }

    /** Whether a frame has a whole step before and after it. */
    boolean isInner(int frame) {
        return frame >= step && frame + step < frames();
    }

    /** The second difference over a step about an inner frame, m/s². */
    Vec3 acceleration(int frame, StandardJoint joint) {
        Vec3 sum = position(frame - step, joint).plus(position(frame + step, joint));
        double h = stepS();
        return sum.minus(position(frame, joint).times(2)).times(1 / (h * h));
    }

    private static int index(int frame, int joint) {
        return (frame * StandardJoint.COUNT + joint) * 3;
    }
}
