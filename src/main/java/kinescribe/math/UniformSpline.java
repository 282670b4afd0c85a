package kinescribe.math;

import java.util.Arrays;

/**
 * A smooth curve through uniformly sampled values of one or many channels: the natural spline of
 * degree 5, four times continuously differentiable, whose third and fourth derivatives are zero at
 * both ends (de Boor, "A Practical Guide to Splines", 1978; the same curve as SciPy's {@code
 * make_interp_spline} with {@code k=5, bc_type="natural"}). Of all curves through the samples it
 * has the least jerk, squared and summed over time (Schoenberg, "Spline interpolation and best
 * quadrature formulae", Bulletin of the AMS 70, 1964). Two samples give a straight line, a single
 * one a constant.
 *
 * <p>Ends free to follow the samples (not-a-knot) would be nearer to slow curves, but second
 * derivatives of what is fast came out up to ten times too large there. Natural ends keep the
 * second derivative level for about two thirds of a sample: {@code UniformSplineTest} holds them to
 * at most 1.3 times a sine's own size for sines up to 0.4 of the rate, and to 14 % of a sine of a
 * thirtieth of the rate at the last sample itself, 2 % one sample and 0.3 % three samples inside.
 *
 * <p>Through a long sine of frequency f, sampled at a rate r, it passes with the gain sinc⁶(f/r) /
 * Σₖ sinc⁶(f/r − k), sinc(x) = sin(πx) / (πx): the frequency response of the cardinal spline
 * (Unser, "Splines: a perfect fit for signal and image processing", IEEE Signal Processing Magazine
 * 16(6), 1999). Its derivatives have the same gain. See {@link #gain}.
 *
 * <p>Kept as coefficients of B-splines that sit on every sample, also beyond the ends; what holds
 * at an end is an equation between coefficients. Evaluation is then the same everywhere. Immutable;
 * any number of threads may read one spline, each with a {@link Reader} of its own.
 */
public final class UniformSpline {
    /** B-splines that are not zero within an interval, at most. */
    private static final int WIDTH = 6;

    /** The lowest derivative that is zero at both ends. */
    private static final int LEVEL = 3;

    /** Neighbouring images of the spectrum that count in the gain: the next are below 1e-7. */
    private static final int IMAGES = 10;

    private final int samples;
    private final int channels;
    private final double rateHz;
    private final int degree;

    /** Coefficients {@code [B-spline][channel]}, ended by zeros up to the full width. */
    private final double[][] coefficients;

    private UniformSpline(
            int samples, int channels, double rateHz, int degree, double[][] coefficients) {
        this.samples = samples;
        this.channels = channels;
        this.rateHz = rateHz;
        this.degree = degree;
        this.coefficients = coefficients;
    }

    /**
     * The spline through samples. Sample {@code i} is at {@code i / rateHz} seconds.
     *
     * @param values samples {@code [samples × channels]}, finite, any unit; read only, not kept
     * @param channels how many channels there are
     * @param rateHz samples per second
     * @throws IllegalArgumentException if there is no sample, a value is missing, or the shape or
     *     rate is wrong
     */
    public static UniformSpline through(double[] values, int channels, double rateHz) {
        if (channels < 1 || values.length == 0 || values.length % channels != 0) {
            throw new IllegalArgumentException(
                    "Expected at least one sample of "
                            + channels
                            + " channels, got "
                            + values.length
                            + " values");
        }
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "Expected finite samples, got "
                                + values[i]
                                + " in sample "
                                + i / channels
                                + ", channel "
                                + i % channels);
            }
        }
        int samples = values.length / channels;
        int degree = samples > 2 ? 5 : samples - 1;
        return new UniformSpline(
                samples, channels, rateHz, degree, solved(values, samples, channels, degree));
    }

    /**
     * By how much a sine comes out smaller between the samples, 0 … 1.
     *
     * @param frequencyHz of the sine, from 0 to half the rate
     * @param rateHz samples per second
     */
    public static double gain(double frequencyHz, double rateHz) {
        double share = frequencyHz / rateHz;
        double sum = 0;
        for (int k = -IMAGES; k <= IMAGES; k++) {
            sum += Math.pow(WindowedSinc.sinc(share - k), WIDTH);
        }
        return Math.pow(WindowedSinc.sinc(share), WIDTH) / sum;
    }

    private static double[][] solved(double[] values, int samples, int channels, int degree) {
        // So many B-splines have their centres before the first sample, as many after the last.
        int before = Math.max(0, (degree - 1) / 2);
        int size = samples + 2 * before;
        double[][] sides = new double[size + WIDTH][];
        Arrays.setAll(
                sides,
                row -> {
                    int sample = row - before;
                    return sample < 0 || sample >= samples
                            ? new double[channels]
                            : Arrays.copyOfRange(
                                    values, sample * channels, (sample + 1) * channels);
                });
        if (degree > 1) {
            BandedSystem system = new BandedSystem(size, degree + 1);
            double[] atSample = new double[WIDTH];
            basis(0, degree, atSample);
            for (int i = 0; i < samples; i++) {
                for (int j = 0; j < degree; j++) {
                    system.set(before + i, i + j, atSample[j]);
                }
            }
            double[] lower = new double[WIDTH];
            double[] atEnd = new double[WIDTH];
            for (int row = 0; row < before; row++) {
                int order = LEVEL + row;
                basis(0, degree - order, lower);
                difference(lower, degree - order + 1, order, 1, atEnd);
                for (int j = 0; j < degree; j++) {
                    system.set(row, j, atEnd[j]);
                    system.set(size - 1 - row, size - 1 - j, atEnd[j]);
                }
            }
            system.solve(sides);
        }
        return sides;
    }

    /**
     * Values of the B-splines of a degree that are not zero between two samples, the leftmost
     * first, by the recursion of Cox and de Boor on equal intervals.
     *
     * @param u the place between the samples, 0 … 1
     */
    private static void basis(double u, int degree, double[] out) {
        out[0] = 1;
        for (int r = 1; r <= degree; r++) {
            raise(u, r, out);
        }
    }

    /** One step of the recursion: from degree r − 1 to r, in place. */
    private static void raise(double u, int r, double[] out) {
        double scale = 1.0 / r;
        out[r] = u * out[r - 1] * scale;
        for (int j = r - 1; j > 0; j--) {
            out[j] = ((u + r - j) * out[j - 1] + (1 - u + j) * out[j]) * scale;
        }
        out[0] *= (1 - u) * scale;
    }

    /**
     * The derivative of a B-spline is the difference of two neighbours of the next lower degree.
     *
     * @param count how many B-splines of the lower degree there are
     */
    private static void difference(
            double[] lower, int count, int order, double scale, double[] out) {
        for (int j = 0; j < count; j++) {
            out[j] = scale * lower[j];
        }
        for (int top = count; top < count + order; top++) {
            out[top] = out[top - 1];
            for (int j = top - 1; j > 0; j--) {
                out[j] = out[j - 1] - out[j];
            }
            out[0] = -out[0];
        }
    }

    /** How many channels the curve has. */
    public int channels() {
        return channels;
    }

    /** The polynomial degree: 5, or less for fewer than three samples. */
    public int degree() {
        return degree;
    }

    /** Time from the first sample to the last, in seconds. */
    public double durationS() {
        return (samples - 1) / rateHz;
    }

    /**
     * Values and time derivatives. Before the first and after the last sample the end polynomials
     * go on, which is good for rounding errors of time and for nothing more.
     *
     * @param timeS time since the first sample, seconds
     * @param out receives {@code [3 × channels]}: the values, then the first derivatives per
     *     second, then the second derivatives per second squared
     */
    public void evaluate(double timeS, double[] out) {
        Reader reader = reader();
        reader.seek(timeS);
        double[] part = new double[channels];
        reader.values(channels, part);
        System.arraycopy(part, 0, out, 0, channels);
        reader.firsts(channels, part);
        System.arraycopy(part, 0, out, channels, channels);
        reader.seconds(channels, part);
        System.arraycopy(part, 0, out, 2 * channels, channels);
    }

    /** A new reader for one thread. */
    public Reader reader() {
        return new Reader();
    }

    /**
     * Reads the curve at one time after another without creating objects: what the basis is worth
     * at a time is worked out once for all channels. For one thread.
     */
    public final class Reader {
        private final double[] values = new double[WIDTH];
        private final double[] firsts = new double[WIDTH];
        private final double[] seconds = new double[WIDTH];
        private int at;

        private Reader() {}

        /**
         * Goes to a time.
         *
         * @param timeS time since the first sample, seconds; see {@link #evaluate} for times
         *     outside
         */
        public void seek(double timeS) {
            double x = timeS * rateHz;
            int interval = Math.max(0, Math.min(samples - 2, (int) x));
            at = interval;
            values[0] = 1;
            for (int r = 1; r <= degree; r++) {
                if (r == degree - 1) {
                    difference(values, r, 2, rateHz * rateHz, seconds);
                }
                if (r == degree) {
                    difference(values, r, 1, rateHz, firsts);
                }
                raise(x - interval, r, values);
            }
        }

        /** The value of a channel. */
        public double value(int channel) {
            double sum = 0;
            for (int j = 0; j < WIDTH; j++) {
                sum += values[j] * coefficients[at + j][channel];
            }
            return sum;
        }

        /**
         * The values of the first channels.
         *
         * @param count how many channels
         * @param out receives them
         */
        public void values(int count, double[] out) {
            sum(values, count, out);
        }

        /** The first derivatives of the first channels per second, see {@link #values}. */
        public void firsts(int count, double[] out) {
            sum(firsts, count, out);
        }

        /** Their second derivatives per second squared, see {@link #values}. */
        public void seconds(int count, double[] out) {
            sum(seconds, count, out);
        }

        /**
         * Three terms at a time: that many the compiler turns into vector instructions, six at once
         * it does not, which takes twice as long (Java 17).
         */
        private void sum(double[] weights, int count, double[] out) {
            double w0 = weights[0];
            double w1 = weights[1];
            double w2 = weights[2];
            double[] c0 = coefficients[at];
            double[] c1 = coefficients[at + 1];
            double[] c2 = coefficients[at + 2];
            for (int c = 0; c < count; c++) {
                out[c] = w0 * c0[c] + w1 * c1[c] + w2 * c2[c];
            }
            double w3 = weights[3];
            double w4 = weights[4];
            double w5 = weights[5];
            double[] c3 = coefficients[at + 3];
            double[] c4 = coefficients[at + 4];
            double[] c5 = coefficients[at + 5];
            for (int c = 0; c < count; c++) {
                out[c] += w3 * c3[c] + w4 * c4[c] + w5 * c5[c];
            }
        }
    }
}
