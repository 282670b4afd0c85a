package kinescribe.evaluate;

import java.util.Arrays;

/**
 * How sure a recogniser was against how often it was right. Windows are sorted by the probability
 * of the class they were taken for into {@value #BINS} bins of equal width from 0 to 1, as Guo,
 * Pleiss, Sun and Weinberger 2017, "On calibration of modern neural networks", ICML, do.
 */
public final class Reliability {
    /** As many as Guo et al. 2017 take. */
    public static final int BINS = 15;

    /** What float32, in which probabilities are kept, may be off an edge, in widths of a bin. */
    private static final double ROUNDING = 1e-6;

    private final double[] windows = new double[BINS];
    private final double[] sureness = new double[BINS];
    private final double[] right = new double[BINS];

    /** Counts a window. A probability on the edge of two bins belongs to the lower one. */
    void count(double probability, boolean isRight) {
        int bin =
                Math.max(0, Math.min(BINS - 1, (int) Math.ceil(probability * BINS - ROUNDING) - 1));
        windows[bin]++;
        sureness[bin] += probability;
        right[bin] += isRight ? 1 : 0;
    }

    /** Adds another's, each window as if it were so many. */
    void add(Reliability other, double weight) {
        for (int b = 0; b < BINS; b++) {
            windows[b] += weight * other.windows[b];
            sureness[b] += weight * other.sureness[b];
            right[b] += weight * other.right[b];
        }
    }

    /** How many windows a bin has. */
    public double windows(int bin) {
        return windows[bin];
    }

    /** The mean probability in a bin; NaN for an empty one. */
    public double sureness(int bin) {
        return sureness[bin] / windows[bin];
    }

    /** The share of windows in a bin that were taken for what they are; NaN for an empty one. */
    public double accuracy(int bin) {
        return right[bin] / windows[bin];
    }

    /**
     * The expected calibration error (Guo et al. 2017, equation 3): the mean distance of accuracy
     * and probability over the bins, each weighted by its windows. 0 is best; NaN without windows.
     */
    public double calibrationError() {
        double sum = 0;
        for (int b = 0; b < BINS; b++) {
            sum += Math.abs(right[b] - sureness[b]);
        }
        return sum / Arrays.stream(windows).sum();
    }
}
