package kinescribe.dataset;

/**
 * How recordings are cut into windows.
 *
 * @param lengthS length of a window in seconds
 * @param stepS time from one window's beginning to the next one's, in seconds
 * @param rateHz samples per second after resampling
 * @param majorityShare a window takes the label that covers more than this share of it; without
 *     such a label it is left out
 */
public record WindowSpec(double lengthS, double stepS, double rateHz, double majorityShare) {
    /** Two seconds every second at 20 Hz, as IMUGPT cuts (Leng et al. 2023). */
    public static final WindowSpec DEFAULT = new WindowSpec(2, 1, 20, 0.6);

    public WindowSpec {
        if (!(lengthS > 0 && stepS > 0 && rateHz > 0)) {
            throw new IllegalArgumentException(
                    "Expected length, step and rate above 0, got "
                            + lengthS
                            + " s, "
                            + stepS
                            + " s, "
                            + rateHz
                            + " Hz");
        }
        if (!(majorityShare >= 0 && majorityShare < 1)) {
            throw new IllegalArgumentException(
                    "Expected a majority share of 0 … 1, got " + majorityShare);
        }
    }

    /** Samples in a window. */
    public int samples() {
        return (int) Math.round(lengthS * rateHz);
    }
}
