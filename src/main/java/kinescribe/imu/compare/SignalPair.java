package kinescribe.imu.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.math.GappedSeries;
import kinescribe.math.Lengths;
import kinescribe.math.Statistics;
import kinescribe.math.UniformSpline;

/**
 * Two recordings at their common rate: what a shift is looked for in. Where one begins later by a
 * clock that both have, missing samples stand before it. The measured side is a spline, so it can
 * be read between its samples.
 */
final class SignalPair {
    /** Gaps longer than this are not compared: our own choice. */
    private static final double MAX_GAP_S = 0.25;

    private final double rateHz;
    private final List<ImuChannel> channels;
    private final double[][] simulated;
    private final GappedSeries[] measured;
    private final Starts starts;
    private final UniformSpline curve;

    /**
     * Where the recordings begin among the samples of the pair.
     *
     * @param simulated index of the simulated recording's first sample
     * @param measured index of the measured one's
     * @param rest by how many samples the measured ones lie later than their index says, −½ … ½
     */
    private record Starts(int simulated, int measured, double rest) {
        static Starts of(double laterSamples) {
            int whole = (int) Math.rint(laterSamples);
            return new Starts(Math.max(0, -whole), Math.max(0, whole), laterSamples - whole);
        }
    }

    private SignalPair(
            double rateHz,
            List<ImuChannel> channels,
            double[][] simulated,
            GappedSeries[] measured,
            Starts starts) {
        this.starts = starts;
        this.rateHz = rateHz;
        this.channels = channels;
        this.simulated = simulated;
        this.measured = measured;
        int count = measured.length;
        double[] rows = new double[measured[0].samples() * count];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = measured[i % count].filled()[i / count];
        }
        this.curve = UniformSpline.through(rows, count, rateHz);
    }

    /**
     * @throws KinescribeException if the recordings share no channel or one is too short
     */
    static SignalPair of(Recording simulated, Recording measured, ComparisonSettings settings)
            throws KinescribeException {
        List<ImuChannel> shared = new ArrayList<>(simulated.channels());
        shared.retainAll(measured.channels());
        if (shared.isEmpty()) {
            throw new KinescribeException(
                    "The recordings have no channel in common: "
                            + simulated.channels()
                            + " and "
                            + measured.channels()
                            + ".",
                    "Compare recordings of the same kind of sensor.");
        }
        double rateHz = Math.min(simulated.rateHz(), measured.rateHz());
        double cutOffHz = settings.cutOffHz();
        GappedSeries[] x = columns(simulated, shared, rateHz, cutOffHz, "simulated");
        GappedSeries[] y = columns(measured, shared, rateHz, cutOffHz, "measured");
        boolean oneClock =
                settings.clock() == Clock.TIMES
                        && Clock.between(simulated, measured) == Clock.TIMES;
        double laterS = oneClock ? measured.timeS(0) - simulated.timeS(0) : 0;
        Starts starts = Starts.of(laterS * rateHz);
        return new SignalPair(
                rateHz,
                shared,
                Arrays.stream(x)
                        .map(series -> series.later(starts.simulated()).values())
                        .toArray(double[][]::new),
                Arrays.stream(y)
                        .map(series -> series.later(starts.measured()))
                        .toArray(GappedSeries[]::new),
                starts);
    }

    private static GappedSeries[] columns(
            Recording recording,
            List<ImuChannel> channels,
            double rateHz,
            double cutOffHz,
            String name)
            throws KinescribeException {
        if (recording.samples() < 2) {
            throw new KinescribeException(
                    "The "
                            + name
                            + " recording has "
                            + Counted.of(recording.samples(), "sample")
                            + ", too few to compare.",
                    "Choose a longer recording.");
        }
        return GappedChannels.of(recording, channels, rateHz, MAX_GAP_S, cutOffHz);
    }

    double rateHz() {
        return rateHz;
    }

    List<ImuChannel> channels() {
        return channels;
    }

    /** The simulated columns, NaN where missing. */
    double[][] simulated() {
        return simulated;
    }

    /** The measured columns, NaN where missing, each a new array. */
    double[][] measured() {
        return Arrays.stream(measured).map(GappedSeries::values).toArray(double[][]::new);
    }

    /** The pair with other simulated columns, which have their own frame now. */
    SignalPair withSimulated(double[][] columns) {
        return new SignalPair(rateHz, channels, columns, measured, starts);
    }

    /** The pair of the vectors' lengths alone, one column a triad; as it is without a triad. */
    SignalPair norms() {
        List<double[]> x = new ArrayList<>();
        List<GappedSeries> y = new ArrayList<>();
        double[][] values = measured();
        for (Triad triad : Triad.values()) {
            List<Integer> c = triad.columns(channels);
            if (!c.isEmpty()) {
                x.add(norm(simulated, c));
                y.add(GappedSeries.of(norm(values, c)));
            }
        }
        return x.isEmpty()
                ? this
                : new SignalPair(
                        rateHz,
                        channels,
                        x.toArray(double[][]::new),
                        y.toArray(GappedSeries[]::new),
                        starts);
    }

    private static double[] norm(double[][] columns, List<Integer> of) {
        return Lengths.ofColumns(columns[of.get(0)], columns[of.get(1)], columns[of.get(2)]);
    }

    /** One past the last simulated sample. */
    int simulatedEnd() {
        return simulated[0].length;
    }

    /** One past the last measured sample. */
    int measuredEnd() {
        return measured[0].samples();
    }

    /** The first sample that the simulated recording has. */
    int simulatedStart() {
        return starts.simulated();
    }

    /** The first sample that the measured recording has. */
    int measuredStart() {
        return starts.measured();
    }

    /** When a sample is, in seconds after the simulated recording's first. */
    double timeS(int sample) {
        return (sample - starts.simulated()) / rateHz;
    }

    /** Where among the measured samples a simulated one is seen at a shift in samples. */
    double position(int sample, double lag) {
        return sample + lag - starts.rest();
    }

    /**
     * The measured columns as seen from some simulated samples.
     *
     * @param from the first simulated sample
     * @param count how many
     * @param lag the shift in samples, by simulated sample
     */
    double[][] measuredAt(int from, int count, DoubleUnaryOperator lag) {
        double[][] out = new double[measured.length][count];
        UniformSpline.Reader reader = curve.reader();
        for (int i = 0; i < count; i++) {
            double position = position(from + i, lag.applyAsDouble(from + i));
            reader.seek(position / rateHz);
            for (int c = 0; c < out.length; c++) {
                out[c][i] = value(c, position, reader);
            }
        }
        return out;
    }

    /** What the curve passes through comes from the samples, free of rounding. */
    private double value(int c, double position, UniformSpline.Reader reader) {
        if (!measured[c].isPresent(position)) {
            return Double.NaN;
        }
        double whole = Math.rint(position);
        return position == whole ? measured[c].filled()[(int) whole] : reader.value(c);
    }

    /**
     * The mean over columns of the correlation of simulated samples with the measured ones at a
     * shift in samples; columns that do not vary count as 0.
     */
    double score(int from, int count, double lag) {
        double[][] y = measuredAt(from, count, sample -> lag);
        double sum = 0;
        for (int c = 0; c < y.length; c++) {
            double r = Statistics.pearson(simulated[c], from, y[c], 0, count);
            sum += Double.isNaN(r) ? 0 : r;
        }
        return sum / y.length;
    }
}
