package kinescribe.synthesis;

import java.util.Arrays;
import java.util.List;
import kinescribe.math.Smoothing;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/**
 * The power spectral density of a joint's acceleration, all three axes together, from 0.5 to 15 Hz
 * in steps of 0.5 Hz: Welch's method with Hann windows of 2 s that overlap by half. Positions are
 * smoothed at 12 Hz first, for optical capture jitters. Two seconds do not resolve what is below
 * 0.5 Hz.
 */
final class AccelerationSpectrum {
    static final double STEP_HZ = 0.5;
    static final int BINS = 30;

    private static final double WINDOW_S = 2;
    private static final double SMOOTH_HZ = 12;

    private AccelerationSpectrum() {}

    /** The mean density over motions and joints, (m/s²)²/Hz; empty motions count nothing. */
    static double[] of(List<Motion> motions, List<StandardJoint> joints) {
        double[] sum = new double[BINS];
        int windows = 0;
        for (Motion motion : motions) {
            double rate = motion.rateHz();
            double[] smooth =
                    Smoothing.lowPass(
                            PoseTrack.of(motion).positions(),
                            StandardJoint.COUNT * 3,
                            rate,
                            SMOOTH_HZ);
            int length = (int) Math.round(WINDOW_S * rate);
            for (StandardJoint joint : joints) {
                for (int f = 1; f + length < motion.frames(); f += length / 2) {
                    for (int axis = 0; axis < 3; axis++) {
                        add(smooth, joint.ordinal() * 3 + axis, f, length, rate, sum);
                    }
                    windows++;
                }
            }
        }
        int count = windows;
        return Arrays.stream(sum).map(s -> s / count).toArray();
    }

    private static void add(
            double[] positions, int channel, int from, int length, double rate, double[] sum) {
        int width = StandardJoint.COUNT * 3;
        double[] a = new double[length];
        double mean = 0;
        for (int i = 0; i < length; i++) {
            int at = (from + i) * width + channel;
            a[i] =
                    (positions[at - width] - 2 * positions[at] + positions[at + width])
                            * rate
                            * rate;
            mean += a[i] / length;
        }
        double power = 0;
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
            a[i] = (a[i] - mean) * window;
            power += window * window;
        }
        for (int k = 0; k < BINS; k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < length; i++) {
                double angle = 2 * Math.PI * (k + 1) * STEP_HZ * i / rate;
                re += a[i] * Math.cos(angle);
                im -= a[i] * Math.sin(angle);
            }
            sum[k] += 2 * (re * re + im * im) / (power * rate);
        }
    }

    /**
     * Root of the mean squared difference of the natural logarithms, from 0.5 Hz to a frequency.
     */
    static double distance(double[] a, double[] b, double toHz) {
        double sum = 0;
        int bins = (int) Math.round(toHz / STEP_HZ);
        for (int k = 0; k < bins; k++) {
            double difference = Math.log(a[k] / b[k]);
            sum += difference * difference / bins;
        }
        return Math.sqrt(sum);
    }

    /** The geometric mean of spectra. */
    static double[] middle(List<double[]> spectra) {
        double[] middle = new double[BINS];
        for (int k = 0; k < BINS; k++) {
            double sum = 0;
            for (double[] spectrum : spectra) {
                sum += Math.log(spectrum[k]) / spectra.size();
            }
            middle[k] = Math.exp(sum);
        }
        return middle;
    }
}
