package kinescribe.math;

/**
 * A smooth curve through uniformly sampled values of one or many channels: the interpolating spline
 * of degree 5 with not-a-knot ends, four times continuously differentiable (de Boor, "A Practical
 * Guide to Splines", 1978; the same curve as SciPy's {@code make_interp_spline} with {@code k=5}).
 * Fewer than six samples give degree 3, fewer than four degree 1, a single one a constant.
 *
 * <p>Kept as one Taylor polynomial per sample interval, so evaluation allocates nothing and any
 * number of threads may evaluate one spline. Immutable.
 */
public final class UniformSpline {
    /** Coefficients of a piece; those above the degree are zero. */
    private static final int WIDTH = 6;

    private final int samples;
    private final int channels;
    private final double rateHz;
    private final int degree;

    /** Taylor coefficients {@code [interval × channel × WIDTH]} in units of samples. */
    private final double[] pieces;

    private UniformSpline(int samples, int channels, double rateHz, int degree, double[] pieces) {
        this.samples = samples;
        this.channels = channels;
        this.rateHz = rateHz;
        this.degree = degree;
        this.pieces = pieces;
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
        int degree = samples >= 6 ? 5 : samples >= 4 ? 3 : samples >= 2 ? 1 : 0;
        double[] pieces =
                degree == 0 ? constants(values) : pieces(values, samples, channels, degree);
        return new UniformSpline(samples, channels, rateHz, degree, pieces);
    }

    private static double[] constants(double[] values) {
        double[] pieces = new double[values.length * WIDTH];
        for (int c = 0; c < values.length; c++) {
            pieces[c * WIDTH] = values[c];
        }
        return pieces;
    }

    private static double[] pieces(double[] values, int samples, int channels, int degree) {
        KnotVector basis = new KnotVector(degree, samples);
        double[] coefficients = coefficients(basis, values, samples, channels, degree);
        double[] pieces = new double[(samples - 1) * channels * WIDTH];
        double[] taylor = new double[WIDTH * WIDTH];
        double[] own = new double[WIDTH];
        for (int i = 0; i < samples - 1; i++) {
            int firstFunction = basis.span(i) - degree;
            if (!basis.isInner(i) || !basis.isInner(i - 1)) {
                basis.taylor(basis.span(i), i, taylor, WIDTH);
            }
            for (int c = 0; c < channels; c++) {
                for (int j = 0; j <= degree; j++) {
                    own[j] = coefficients[(firstFunction + j) * channels + c];
                }
                int at = (i * channels + c) * WIDTH;
                for (int m = 0; m < WIDTH; m++) {
                    double sum = 0;
                    for (int j = 0; j < WIDTH; j++) {
                        sum += taylor[m * WIDTH + j] * own[j];
                    }
                    pieces[at + m] = sum;
                }
            }
        }
        return pieces;
    }

    private static double[] coefficients(
            KnotVector basis, double[] values, int samples, int channels, int degree) {
        double[] row = new double[WIDTH];
        // At a sample inside, degree functions around it are not zero; next to the ends the band is
        // shifted, but by no more than degree − 1.
        BandedSystem system = new BandedSystem(samples, degree - 1);
        for (int i = 0; i < samples; i++) {
            int interval = Math.min(i, samples - 2);
            int span = basis.span(interval);
            if (!basis.isInner(interval) || !basis.isInner(interval - 1)) {
                basis.values(span, degree, i, row);
            }
            for (int j = 0; j <= degree; j++) {
                system.set(i, span - degree + j, row[j]);
            }
        }
        double[] coefficients = values.clone();
        system.solve(coefficients, channels);
        return coefficients;
    }

    /** How many channels the curve has. */
    public int channels() {
        return channels;
    }

    /** The polynomial degree: 5, or less for fewer than six samples. */
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
        double x = timeS * rateHz;
        int interval = Math.max(0, Math.min(samples - 2, (int) x));
        double u = x - interval;
        double squared = rateHz * rateHz;
        for (int c = 0; c < channels; c++) {
            int at = (interval * channels + c) * WIDTH;
            double value = pieces[at + WIDTH - 1];
            double first = 0;
            double halfSecond = 0;
            // Horner's scheme carried through for the first two derivatives.
            for (int m = WIDTH - 2; m >= 0; m--) {
                halfSecond = halfSecond * u + first;
                first = first * u + value;
                value = value * u + pieces[at + m];
            }
            out[c] = value;
            out[channels + c] = first * rateHz;
            out[2 * channels + c] = 2 * halfSecond * squared;
        }
    }
}
