package kinescribe.imu;

import kinescribe.math.Smoothing;
import kinescribe.math.UniformSpline;
import kinescribe.motion.PoseTrack;

/**
 * The ways of some joints through space as curves that can be differentiated twice: quintic splines
 * of each world position and of the four components of each orientation quaternion, whose signs are
 * first made continuous. One spline carries all joints, so that what depends on time alone is
 * worked out once for all.
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
final class JointTrajectories {
    private static final int CHANNELS = 7;

    /** Orientation of the joint's frame, w, x, y, z, joint to world, about of length one. */
    static final int ORIENTATION = 0;

    /** Angular velocity in the joint's frame, rad/s. */
    static final int ANGULAR_VELOCITY = 4;

    /** Angular acceleration in the joint's frame, rad/s². */
    static final int ANGULAR_ACCELERATION = 7;

    /** Linear acceleration of the joint in the world, m/s². */
    static final int ACCELERATION = 10;

    /** Two over the squared length of the orientation: what rotating by it takes. */
    static final int SCALE = 13;

    /** Length of the state that {@link Cursor#read} writes. */
    static final int STATE = 14;

    private final UniformSpline spline;

    private JointTrajectories(UniformSpline spline) {
        this.spline = spline;
    }

    /**
     * Fits the curves through every frame.
     *
     * @param joints indexes into the skeleton; the cursor counts them from 0 in this order
     * @param cutOffHz low-pass of the frames before the fit; infinite for none
     */
    static JointTrajectories of(PoseTrack poses, int[] joints, double cutOffHz) {
        int frames = poses.motion().frames();
        int all = poses.motion().skeleton().size();
        int channels = joints.length * CHANNELS;
        double[] positions = poses.positions();
        double[] orientations = poses.orientations();
        double[] samples = new double[frames * channels];
        for (int f = 0; f < frames; f++) {
            for (int j = 0; j < joints.length; j++) {
                int at = f * channels + j * CHANNELS;
                int from = f * all + joints[j];
                copy(positions, from * 3, samples, at, 3, 1);
                int turn = at + 3;
                boolean flip = f > 0 && dot4(orientations, from * 4, samples, turn - channels) < 0;
                copy(orientations, from * 4, samples, turn, 4, flip ? -1 : 1);
            }
        }
        double rateHz = poses.motion().rateHz();
        if (cutOffHz < rateHz / 2) {
            samples = Smoothing.lowPass(samples, channels, rateHz, cutOffHz);
        }
        return new JointTrajectories(UniformSpline.through(samples, channels, rateHz));
    }

    private static void copy(double[] from, int i, double[] to, int j, int count, int sign) {
        for (int k = 0; k < count; k++) {
            to[j + k] = sign * from[i + k];
        }
    }

    /** A new cursor for one thread. */
    Cursor cursor() {
        return new Cursor(spline.reader());
    }

    /** Works out joints' states at one time after another without creating objects. */
    static final class Cursor {
        private final UniformSpline.Reader curve;

        private Cursor(UniformSpline.Reader curve) {
            this.curve = curve;
        }

        /** Goes to a time in seconds since the first frame. */
        void seek(double timeS) {
            curve.seek(timeS);
        }

        /**
         * A joint's state at the time sought.
         *
         * @param joint counted as when fitted
         * @param state receives the state, laid out by the constants of this class
         */
        void read(int joint, double[] state) {
            int c = joint * CHANNELS;
            // All is read before anything is written, so that weights can stay in registers.
            double ax = curve.second(c);
            double ay = curve.second(c + 1);
            double az = curve.second(c + 2);
            double w = curve.value(c + 3);
            double x = curve.value(c + 4);
            double y = curve.value(c + 5);
            double z = curve.value(c + 6);
            double dw = curve.first(c + 3);
            double dx = curve.first(c + 4);
            double dy = curve.first(c + 5);
            double dz = curve.first(c + 6);
            double ddw = curve.second(c + 3);
            double ddx = curve.second(c + 4);
            double ddy = curve.second(c + 5);
            double ddz = curve.second(c + 6);
            double squared = w * w + x * x + y * y + z * z;
            double scale = 2 / squared;
            state[ACCELERATION] = ax;
            state[ACCELERATION + 1] = ay;
            state[ACCELERATION + 2] = az;
            state[ORIENTATION] = w;
            state[ORIENTATION + 1] = x;
            state[ORIENTATION + 2] = y;
            state[ORIENTATION + 3] = z;
            state[SCALE] = scale;
            double turnX = scale * (w * dx - x * dw - y * dz + z * dy);
            double turnY = scale * (w * dy - y * dw - z * dx + x * dz);
            double turnZ = scale * (w * dz - z * dw - x * dy + y * dx);
            double growth = scale * (w * dw + x * dx + y * dy + z * dz);
            state[ANGULAR_VELOCITY] = turnX;
            state[ANGULAR_VELOCITY + 1] = turnY;
            state[ANGULAR_VELOCITY + 2] = turnZ;
            state[ANGULAR_ACCELERATION] =
                    scale * (w * ddx - x * ddw - y * ddz + z * ddy) - growth * turnX;
            state[ANGULAR_ACCELERATION + 1] =
                    scale * (w * ddy - y * ddw - z * ddx + x * ddz) - growth * turnY;
            state[ANGULAR_ACCELERATION + 2] =
                    scale * (w * ddz - z * ddw - x * ddy + y * ddx) - growth * turnZ;
        }
    }

    private static double dot4(double[] a, int i, double[] b, int j) {
        return a[i] * b[j] + a[i + 1] * b[j + 1] + a[i + 2] * b[j + 2] + a[i + 3] * b[j + 3];
    }
}
