package kinescribe.math;

/**
 * The kernel of symmetric, and therefore zero-phase, low-pass filters: a sinc weighted by a Hann
 * window (Oppenheim and Schafer, "Discrete-Time Signal Processing", chapter on FIR design by
 * windowing).
 */
final class WindowedSinc {
    private WindowedSinc() {}

    /**
     * The middle weight and those on one side of it; all weights of both sides sum up to one.
     *
     * @param cutOff where the gain is a half, as a share of the sampling rate
     * @param reach how many weights, the middle one included
     */
    static double[] half(double cutOff, int reach) {
        double[] half = new double[reach];
        double sum = 0;
        for (int k = 0; k < reach; k++) {
            double window = 0.5 * (1 + Math.cos(Math.PI * k / reach));
            half[k] = window * sinc(2 * cutOff * k);
            sum += k == 0 ? half[k] : 2 * half[k];
        }
        for (int k = 0; k < reach; k++) {
            half[k] /= sum;
        }
        return half;
    }

    /** sin(πx) / (πx), which is 1 at 0. */
    static double sinc(double x) {
        double angle = Math.PI * x;
        return x == 0 ? 1 : Math.sin(angle) / angle;
    }
}
