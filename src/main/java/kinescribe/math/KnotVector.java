package kinescribe.math;

/**
 * The B-spline basis for interpolation at the whole numbers 0 … n−1 with not-a-knot ends: an odd
 * degree k, simple inner knots at samples (k+1)/2 … n−1−(k+1)/2 and (k+1)-fold end knots (de Boor,
 * "A Practical Guide to Splines", 1978, chapter XIII).
 */
final class KnotVector {
    private final int degree;
    private final int samples;
    private final double[] knots;

    KnotVector(int degree, int samples) {
        this.degree = degree;
        this.samples = samples;
        int half = (degree + 1) / 2;
        knots = new double[samples + degree + 1];
        for (int j = 0; j < knots.length; j++) {
            int sample = j - degree - 1 + half;
            knots[j] = j <= degree ? 0 : j >= samples ? samples - 1 : sample;
        }
    }

    /** The index of the last basis function that is not zero between samples i and i + 1. */
    int span(int interval) {
        return Math.max(degree, Math.min(samples - 1, interval + (degree + 1) / 2));
    }

    /** Whether the basis around this interval is the same as around its neighbours'. */
    boolean isInner(int interval) {
        return interval >= degree + 2 && interval <= samples - degree - 4;
    }

    /**
     * Values at x of the basis functions of degree {@code d} that are not zero on a span, functions
     * span − d … span, by the Cox and de Boor recursion.
     */
    void values(int span, int d, double x, double[] out) {
        out[0] = 1;
        for (int r = 1; r <= d; r++) {
            double carried = 0;
            for (int j = 0; j < r; j++) {
                double right = knots[span + j + 1];
                double left = knots[span + j + 1 - r];
                double share = out[j] / (right - left);
                out[j] = carried + (right - x) * share;
                carried = (x - left) * share;
            }
            out[r] = carried;
        }
    }

    /**
     * What turns spline coefficients into the Taylor coefficients of a piece: entry {@code [m ×
     * stride + j]} is the m-th derivative at x, divided by m!, of basis function span − degree + j.
     * From the difference formula for B-spline derivatives (de Boor 1978, chapter X).
     */
    void taylor(int span, double x, double[] out, int stride) {
        int width = degree + 1;
        double[] values = new double[width];
        double[] differences = new double[width * width];
        for (int j = 0; j < width; j++) {
            differences[j * width + j] = 1;
        }
        double factor = 1;
        for (int m = 0; m < width; m++) {
            if (m > 0) {
                difference(span, m, differences);
                factor *= (degree - m + 1) / (double) m;
            }
            values(span, degree - m, x, values);
            for (int j = 0; j < width; j++) {
                double sum = 0;
                for (int row = m; row < width; row++) {
                    sum += values[row - m] * differences[row * width + j];
                }
                out[m * stride + j] = factor * sum;
            }
        }
    }

    /** Takes the m-th divided differences of the rows, the last row first, in place. */
    private void difference(int span, int m, double[] rows) {
        int width = degree + 1;
        for (int row = width - 1; row >= m; row--) {
            int function = span - degree + row;
            double gap = knots[function + degree - m + 1] - knots[function];
            for (int j = 0; j < width; j++) {
                rows[row * width + j] = (rows[row * width + j] - rows[(row - 1) * width + j]) / gap;
            }
        }
    }
}
