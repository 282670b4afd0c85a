package kinescribe.evaluate.scorecard;

/** Pearson's correlation of two series of which one is shifted, over the samples that overlap. */
final class ShiftedCorrelation {
    /** Below this standard deviation a channel does not vary, in its own unit: our own choice. */
    private static final double CONSTANT = 1e-4;

    private ShiftedCorrelation() {}

    /**
     * The correlation of x[i] with y[i + shift]. Of two that do not vary it is 1 where their means
     * are equal and 0 elsewhere; of one that varies with one that does not it is 0.
     */
    static double of(double[] x, double[] y, int shift) {
        int from = Math.max(0, -shift);
        int to = Math.min(x.length, y.length - shift);
        int n = to - from;
        double meanX = 0;
        double meanY = 0;
        for (int i = from; i < to; i++) {
            meanX += x[i];
            meanY += y[i + shift];
        }
        meanX /= n;
        meanY /= n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = from; i < to; i++) {
            double a = x[i] - meanX;
            double b = y[i + shift] - meanY;
            xx += a * a;
            yy += b * b;
            xy += a * b;
        }
        double least = n * CONSTANT * CONSTANT;
        if (xx <= least || yy <= least) {
            boolean equal = xx <= least && yy <= least && Math.abs(meanX - meanY) <= CONSTANT;
            return equal ? 1 : 0;
        }
        return xy / Math.sqrt(xx * yy);
    }
}
