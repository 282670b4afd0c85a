package kinescribe.imu;

import kinescribe.math.Smoothing;
import kinescribe.math.UniformSpline;
import kinescribe.motion.PoseTrack;

/**
 * One joint's way through space as a curve that can be differentiated twice: quintic splines of the
 * world position and of the four components of the orientation quaternion, whose signs are first
 * made continuous.
 *
 * <p>With the splined quaternion s(t), which is close to but not of length one, the orientation is
 * q = s / |s|. Then q' conj(q) and conj(q) q' differ from s' conj(s) / |s|² and conj(s) s' / |s|²
 * only in the scalar part, so in the joint's frame
 *
 * <ul>
 *   <li>the angular velocity is ω = 2 vec(conj(s) s') / |s|²
 *   <li>and, as conj(s') s' is a scalar, its derivative is α = 2 vec(conj(s) s'') / |s|² − 2 (s·s')
 *       ω / |s|².
 * </ul>
 *
 * <p>(Our own derivation from q' = q (0, ω) / 2.) Multiplying all samples from the left or the
 * right by a fixed unit quaternion multiplies s(t) by the same, because splines are linear in their
 * samples: the motion found depends neither on the choice of the world's axes nor on how the frame
 * sits on the segment.
 */
final class JointTrajectory {
    private static final int CHANNELS = 7;

    /** Length of the buffer that {@link #at} needs. */
    static final int SCRATCH = 3 * CHANNELS;

    /** Orientation of the joint's frame, w, x, y, z, joint to world, length one. */
    static final int ORIENTATION = 0;

    /** Angular velocity in the joint's frame, rad/s. */
    static final int ANGULAR_VELOCITY = 4;

    /** Angular acceleration in the joint's frame, rad/s². */
    static final int ANGULAR_ACCELERATION = 7;

    /** Linear acceleration of the joint in the world, m/s². */
    static final int ACCELERATION = 10;

    /** Length of the state that {@link #at} writes. */
    static final int STATE = 13;

    private final UniformSpline spline;

    private JointTrajectory(UniformSpline spline) {
        this.spline = spline;
    }

    /**
     * Fits the curve through every frame of a joint.
     *
     * @param cutOffHz low-pass of the frames before the fit; infinite for none
     */
    static JointTrajectory of(PoseTrack poses, int joint, double cutOffHz) {
        int frames = poses.motion().frames();
        int joints = poses.motion().skeleton().size();
        double[] positions = poses.positions();
        double[] orientations = poses.orientations();
        double[] samples = new double[frames * CHANNELS];
        for (int f = 0; f < frames; f++) {
            int at = f * CHANNELS;
            System.arraycopy(positions, (f * joints + joint) * 3, samples, at, 3);
            System.arraycopy(orientations, (f * joints + joint) * 4, samples, at + 3, 4);
            if (f > 0 && dot4(samples, at + 3, samples, at + 3 - CHANNELS) < 0) {
                for (int i = at + 3; i < at + CHANNELS; i++) {
                    samples[i] = -samples[i];
                }
            }
        }
        double rateHz = poses.motion().rateHz();
        double[] smooth = Smoothing.lowPass(samples, CHANNELS, rateHz, cutOffHz);
        return new JointTrajectory(UniformSpline.through(smooth, CHANNELS, rateHz));
    }

    /**
     * The joint's state at a time.
     *
     * @param timeS seconds since the first frame
     * @param scratch a buffer of length {@link #SCRATCH}, overwritten
     * @param state receives the state, laid out by the constants of this class
     */
    void at(double timeS, double[] scratch, double[] state) {
        spline.evaluate(timeS, scratch);
        int s = 3;
        int first = CHANNELS + 3;
        int second = 2 * CHANNELS + 3;
        double squared = dot4(scratch, s, scratch, s);
        double length = Math.sqrt(squared);
        for (int i = 0; i < 4; i++) {
            state[ORIENTATION + i] = scratch[s + i] / length;
        }
        conjugateProduct(scratch, s, first, 2 / squared, state, ANGULAR_VELOCITY);
        conjugateProduct(scratch, s, second, 2 / squared, state, ANGULAR_ACCELERATION);
        double growth = 2 * dot4(scratch, s, scratch, first) / squared;
        for (int i = 0; i < 3; i++) {
            state[ANGULAR_ACCELERATION + i] -= growth * state[ANGULAR_VELOCITY + i];
            state[ACCELERATION + i] = scratch[2 * CHANNELS + i];
        }
    }

    /** The vector part of conj(a) b, scaled. */
    private static void conjugateProduct(
            double[] v, int a, int b, double scale, double[] out, int to) {
        double w = v[a];
        double x = v[a + 1];
        double y = v[a + 2];
        double z = v[a + 3];
        out[to] = scale * (w * v[b + 1] - x * v[b] - y * v[b + 3] + z * v[b + 2]);
        out[to + 1] = scale * (w * v[b + 2] - y * v[b] - z * v[b + 1] + x * v[b + 3]);
        out[to + 2] = scale * (w * v[b + 3] - z * v[b] - x * v[b + 2] + y * v[b + 1]);
    }

    private static double dot4(double[] a, int i, double[] b, int j) {
        return a[i] * b[j] + a[i + 1] * b[j + 1] + a[i + 2] * b[j + 2] + a[i + 3] * b[j + 3];
    }
}
