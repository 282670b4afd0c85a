package kinescribe.dataset;

import java.util.List;
import java.util.TreeSet;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Triad;

/**
 * How recordings are cut into windows.
 *
 * @param lengthS length of a window in seconds
 * @param stepS time from one window's beginning to the next one's, in seconds
 * @param rateHz samples per second after resampling
 * @param majorityShare a window takes the label that covers more than this share of it; without
 *     such a label it is left out; with 0 it takes the label that covers most
 * @param triads whose channels it has, each once, in their order, at least one; channels that not
 *     every recording has are left out all the same
 */
public record WindowSpec(
        double lengthS, double stepS, double rateHz, double majorityShare, List<Triad> triads) {
    /** Accelerometer and gyroscope. */
    public static final List<Triad> USUAL_TRIADS = List.of(Triad.ACCELEROMETER, Triad.GYROSCOPE);

    /** Two seconds every second at 20 Hz, as IMUGPT cuts (Leng et al. 2023). */
    public static final WindowSpec DEFAULT = new WindowSpec(2, 1, 20, 0.6);

    /** Windows of accelerometer and gyroscope. */
    public WindowSpec(double lengthS, double stepS, double rateHz, double majorityShare) {
        this(lengthS, stepS, rateHz, majorityShare, USUAL_TRIADS);
    }

    public WindowSpec {
        triads = List.copyOf(new TreeSet<>(triads));
        if (triads.isEmpty()) {
            throw new IllegalArgumentException("Expected a sensor to take channels of, got none");
        }
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

    /** The channels of the triads. */
    public List<ImuChannel> channels() {
        return triads.stream().flatMap(triad -> triad.channels().stream()).toList();
    }

    /** Samples in a window. */
    public int samples() {
        return (int) Math.round(lengthS * rateHz);
    }
}
