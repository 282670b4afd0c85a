package kinescribe.imu;

import kinescribe.math.Smoothing;
import kinescribe.math.UniformSpline;
import kinescribe.motion.ForwardKinematics;
import kinescribe.motion.Motion;

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
    /** Channels of a joint's orientation; those of all joints come first in the spline. */
    private static final int TURN = 4;

    /** Channels of a joint's position. */
    private static final int PLACE = 3;

    private static final int CHANNELS = TURN + PLACE;

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
     * Fits the curves through every frame. Forward kinematics goes no further than these joints.
     *
     * @param joints indexes into the skeleton; the cursor counts them from 0 in this order
     * @param cutOffHz low-pass of the frames before the fit; infinite for none
     */
    static JointTrajectories of(Motion motion, int[] joints, double cutOffHz) {
        ForwardKinematics body = ForwardKinematics.of(motion.skeleton(), joints);
        double[] positions = new double[motion.skeleton().size() * PLACE];
        double[] orientations = new double[motion.skeleton().size() * TURN];
        int channels = joints.length * CHANNELS;
        double[] samples = new double[motion.frames() * channels];
        for (int f = 0; f < motion.frames(); f++) {
            body.place(motion, f, positions, orientations, 0);
            int turn = f * channels;
            int place = turn + joints.length * TURN;
            for (int joint : joints) {
                int from = joint * TURN;
                boolean flip = f > 0 && dot4(orientations, from, samples, turn - channels) < 0;
                copy(orientations, from, samples, turn, TURN, flip ? -1 : 1);
                copy(positions, joint * PLACE, samples, place, PLACE, 1);
                turn += TURN;
                place += PLACE;
            }
        }
        double rateHz = motion.rateHz();
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
        return new Cursor(spline.reader(), spline.channels() / CHANNELS);
    }

    /** Works out joints' states at one time after another without creating objects. */
    static final class Cursor {
        private final UniformSpline.Reader curve;
        private final int turns;
        private final double[] values;
        private final double[] firsts;
        private final double[] seconds;

        private Cursor(UniformSpline.Reader curve, int joints) {
            this.curve = curve;
            turns = joints * TURN;
            values = new double[turns];
            firsts = new double[turns];
            seconds = new double[joints * CHANNELS];
        }

        /** Goes to a time in seconds since the first frame. */
        void seek(double timeS) {
            curve.seek(timeS);
            curve.values(turns, values);
            curve.firsts(turns, firsts);
            curve.seconds(seconds.length, seconds);
        }

        /**
         * A joint's state at the time sought.
         *
         * @param joint counted as when fitted
         * @param state receives the state, laid out by the constants of this class
         */
        void read(int joint, double[] state) {
            int p = turns + joint * PLACE;
            double ax = seconds[p];
            double ay = seconds[p + 1];
            double az = seconds[p + 2];
            int q = joint * TURN;
            double w = values[q];
            double x = values[q + 1];
            double y = values[q + 2];
            double z = values[q + 3];
            double dw = firsts[q];
            double dx = firsts[q + 1];
            double dy = firsts[q + 2];
            double dz = firsts[q + 3];
            double ddw = seconds[q];
            double ddx = seconds[q + 1];
            double ddy = seconds[q + 2];
            double ddz = seconds[q + 3];
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
