package kinescribe.math;

/**
 * A causal filter of second order, made from a transfer function of s by the bilinear transform
 * (Oppenheim and Schafer, "Discrete-Time Signal Processing", chapter on filter design), which is
 * warped so that one frequency keeps its place.
 *
 * <p>Before the first sample the series is taken to have stood at it for ever.
 */
public final class Biquad {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;

    /** From (n2 s² + n1 s + n0) / (s² + d1 s + d0) with s in units of the matched frequency. */
    private Biquad(
            double n2,
            double n1,
            double n0,
            double d1,
            double d0,
            double matchedHz,
            double rateHz) {
        double k = 1 / Math.tan(Math.PI * matchedHz / rateHz);
        double a0 = k * k + d1 * k + d0;
        b0 = (n2 * k * k + n1 * k + n0) / a0;
        b1 = 2 * (n0 - n2 * k * k) / a0;
        b2 = (n2 * k * k - n1 * k + n0) / a0;
        a1 = 2 * (d0 - k * k) / a0;
        a2 = (k * k - d1 * k + d0) / a0;
    }

    /**
     * A Butterworth low-pass: gain 1 at rest, 3 dB less at the cut-off, 12 dB less an octave on.
     *
     * @param cutOffHz above zero and below half the rate
     */
    public static Biquad lowPass(double cutOffHz, double rateHz) {
        return new Biquad(0, 0, 1, Math.sqrt(2), 1, checked(cutOffHz, rateHz), rateHz);
    }

    /**
     * What a mass on a spring and a damper does when what they are fastened to moves: its
     * transmissibility (2ζ s + 1) / (s² + 2ζ s + 1), the same for positions and accelerations (any
     * textbook of vibrations, base excitation).
     *
     * @param naturalHz frequency of the free swing, above zero and below half the rate
     * @param damping ratio ζ, from 0
     */
    public static Biquad spring(double naturalHz, double damping, double rateHz) {
        return new Biquad(0, 2 * damping, 1, 2 * damping, 1, checked(naturalHz, rateHz), rateHz);
    }

    /**
     * How a mass on a spring and a damper is displaced, how fast it moves and how it is accelerated
     * by a force: {@code s^order / (s² + 2ζ s + 1)} with s in units of the natural frequency (any
     * textbook of vibrations).
     *
     * @param order 0 for the place, 1 for the speed, 2 for the acceleration
     * @param naturalHz frequency of the free swing, above zero and below half the rate
     * @param damping ratio ζ, from 0
     */
    public static Biquad forced(int order, double naturalHz, double damping, double rateHz) {
        return new Biquad(
                order == 2 ? 1 : 0,
                order == 1 ? 1 : 0,
                order == 0 ? 1 : 0,
                2 * damping,
                1,
                checked(naturalHz, rateHz),
                rateHz);
    }

    private static double checked(double frequencyHz, double rateHz) {
        if (!(frequencyHz > 0 && frequencyHz < rateHz / 2)) {
            throw new IllegalArgumentException(
                    "Expected a frequency above 0 and below "
                            + rateHz / 2
                            + " Hz, got "
                            + frequencyHz);
        }
        return frequencyHz;
    }

    /**
     * Filters every so many values in place.
     *
     * @param values none missing
     * @param first index of the first
     * @param stride from one to the next
     */
    public void apply(double[] values, int first, int stride) {
        if (first >= values.length) {
            return;
        }
        double start = values[first];
        double rest = start * (b0 + b1 + b2) / (1 + a1 + a2);
        double s1 = (b1 + b2) * start - (a1 + a2) * rest;
        double s2 = b2 * start - a2 * rest;
        for (int i = first; i < values.length; i += stride) {
            double x = values[i];
            double y = b0 * x + s1;
            s1 = b1 * x - a1 * y + s2;
            s2 = b2 * x - a2 * y;
            values[i] = y;
        }
    }

    /** By how much a sine of a frequency comes out larger. */
    public double gain(double frequencyHz, double rateHz) {
        double w = 2 * Math.PI * frequencyHz / rateHz;
        double above = squared(b0, b1, b2, w);
        return Math.sqrt(above / squared(1, a1, a2, w));
    }

    private static double squared(double c0, double c1, double c2, double w) {
        double real = c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w);
        double imaginary = c1 * Math.sin(w) + c2 * Math.sin(2 * w);
        return real * real + imaginary * imaginary;
    }
}
