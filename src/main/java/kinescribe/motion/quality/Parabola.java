package kinescribe.motion.quality;

/** The parabola through a stretch of a series by least squares. */
final class Parabola {
    private Parabola() {}

    /**
     * Its second derivative, per s². With t about the middle of evenly spaced samples, the
     * coefficient of t² is the regression on t² less its mean.
     */
    static double acceleration(double[] values, int first, int end, double rateHz) {
        int count = end - first;
        double middle = (count - 1) / 2.0;
        double meanSquare = (count * (double) count - 1) / 12;
        double product = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double u = (i - middle) * (i - middle) - meanSquare;
            product += u * values[first + i];
            squares += u * u;
        }
        return 2 * product / squares * rateHz * rateHz;
    }
}
