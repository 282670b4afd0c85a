package kinescribe.imu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Triad;
import kinescribe.math.Lengths;

/**
 * A simulated and a measured recording on one clock and in one frame. Sample {@code i} is at {@code
 * startS + i / rateHz} seconds after the simulated recording's first sample.
 *
 * @param startS time of the first sample, seconds
 * @param rateHz samples per second
 * @param channels the channels that both have, in order
 * @param simulated {@code [samples × channels]}, NaN where missing; not to be written
 * @param measured {@code [samples × channels]}, NaN where missing; not to be written
 */
public record AlignedSignals(
        double startS,
        double rateHz,
        List<ImuChannel> channels,
        double[] simulated,
        double[] measured) {
    public AlignedSignals {
        channels = List.copyOf(channels);
        if (simulated.length != measured.length || simulated.length % channels.size() != 0) {
            throw new IllegalArgumentException(
                    "Expected as many simulated as measured samples of "
                            + channels.size()
                            + " channels, got "
                            + simulated.length
                            + " and "
                            + measured.length);
        }
    }

    /** How many pairs of samples there are, missing ones included. */
    public int samples() {
        return simulated.length / channels.size();
    }

    /** One signal for each channel, in order. */
    public List<ComparedSignal> channelSignals() {
        return IntStream.range(0, channels.size())
                .mapToObj(
                        c ->
                                new ComparedSignal(
                                        channels.get(c).columnName(),
                                        channels.get(c).label(),
                                        channels.get(c).unit(),
                                        column(simulated, c),
                                        column(measured, c)))
                .toList();
    }

    /** The lengths of the vectors of which all three channels are there. */
    public List<ComparedSignal> norms() {
        List<ComparedSignal> norms = new ArrayList<>();
        for (Triad triad : Triad.values()) {
            List<Integer> columns = triad.columns(channels);
            if (!columns.isEmpty()) {
                norms.add(
                        new ComparedSignal(
                                triad.normName(),
                                triad.normLabel(),
                                triad.unit(),
                                norm(simulated, columns),
                                norm(measured, columns)));
            }
        }
        return norms;
    }

    /** All channels, then all lengths. */
    public List<ComparedSignal> signals() {
        List<ComparedSignal> all = new ArrayList<>(channelSignals());
        all.addAll(norms());
        return all;
    }

    private double[] column(double[] values, int c) {
        double[] column = new double[samples()];
        for (int i = 0; i < column.length; i++) {
            column[i] = values[i * channels.size() + c];
        }
        return column;
    }

    private double[] norm(double[] values, List<Integer> columns) {
        return Lengths.ofColumns(
                column(values, columns.get(0)),
                column(values, columns.get(1)),
                column(values, columns.get(2)));
    }
}
