package kinescribe.motion;

import kinescribe.math.Quat;
import kinescribe.math.Smoothing;
import kinescribe.math.UniformSpline;

/**
 * Motions at another frame rate. Positions and the sign-continuous components of quaternions, which
 * are normalised afterwards, follow quintic splines through the frames: the same curves from which
 * sensors are simulated ({@link UniformSpline}). They pass through every frame and, unlike
 * spherical interpolation from frame to frame, turn without jerks of the speed. Where the rate
 * becomes lower, what the new rate cannot hold is taken out first ({@link Smoothing#lowPass}).
 */
public final class MotionResampling {
    /** Cut-off as a share of the new rate: gain one half there, near zero from 0.56 on. */
    private static final double CUT_OFF = 0.4;

    /** Share of a frame by which the last frame may come after the end: rounding. */
    private static final double ROUNDING = 1e-6;

    private MotionResampling() {}

    /**
     * The same motion from its first frame on, as long as its frames reach.
     *
     * @param rateHz frames per second, above zero
     * @return the same instance if it has that rate
     */
    public static Motion toRate(Motion motion, double rateHz) {
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a frame rate above 0 Hz, got " + rateHz);
        }
        if (rateHz == motion.rateHz()) {
            return motion;
        }
        int joints = motion.skeleton().size();
        int frames = (int) Math.floor(motion.durationS() * rateHz + ROUNDING) + 1;
        double[] root = resampled(motion.rootPositions(), 3, motion.rateHz(), rateHz, frames);
        double[] rotations = new double[frames * joints * 4];
        for (int j = 0; j < joints; j++) {
            double[] turns = resampled(continuous(motion, j), 4, motion.rateHz(), rateHz, frames);
            for (int f = 0; f < frames; f++) {
                Quat.at(turns, f * 4).unit().put(rotations, (f * joints + j) * 4);
            }
        }
        return new Motion(motion.skeleton(), rateHz, root, rotations);
    }

    /** A joint's quaternions with the signs that make them a curve. */
    private static double[] continuous(Motion motion, int joint) {
        double[] turns = new double[motion.frames() * 4];
        Quat before = Quat.IDENTITY;
        for (int f = 0; f < motion.frames(); f++) {
            Quat turn = motion.rotation(f, joint);
            before = turn.dot(before) < 0 ? turn.negated() : turn;
            before.put(turns, f * 4);
        }
        return turns;
    }

    private static double[] resampled(
            double[] values, int channels, double fromHz, double toHz, int frames) {
        double[] slow =
                toHz < fromHz
                        ? Smoothing.lowPass(values, channels, fromHz, CUT_OFF * toHz)
                        : values;
        UniformSpline curve = UniformSpline.through(slow, channels, fromHz);
        double[] out = new double[frames * channels];
        double[] at = new double[3 * channels];
        for (int f = 0; f < frames; f++) {
            curve.evaluate(f / toHz, at);
            System.arraycopy(at, 0, out, f * channels, channels);
        }
        return out;
    }
}
