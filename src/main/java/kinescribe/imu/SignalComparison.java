package kinescribe.imu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Resampling;
import kinescribe.math.Statistics;

/**
 * How well a simulated recording agrees with a measured one, channel by channel, after the two were
 * brought to the lower of their rates and shifted onto each other.
 *
 * @param lagS by how much the measured signal comes later, both counted from their own first
 *     samples, seconds; a whole number of samples
 * @param rateHz the common rate
 * @param samples how many pairs of samples overlap after the shift
 * @param channels the channels that both have, in order
 */
public record SignalComparison(
        double lagS, double rateHz, int samples, List<ChannelAgreement> channels) {

    /**
     * How well one channel agrees.
     *
     * @param channel which one
     * @param rmse root of the mean squared difference, channel's unit
     * @param r Pearson's correlation; NaN where a side does not vary
     */
    public record ChannelAgreement(ImuChannel channel, double rmse, double r) {}

    /** Gaps longer than this are not compared: our own choice. */
    private static final double MAX_GAP_S = 0.25;

    /** Two correlations closer than this are equal; the smaller shift is then kept. */
    private static final double EQUAL = 1e-9;

    public SignalComparison {
        channels = List.copyOf(channels);
    }

    /**
     * Compares two recordings. The lag maximises the mean over channels of Pearson's correlation
     * between the shifted series (normalised cross-correlation); at least half of the shorter
     * recording has to overlap.
     *
     * @param maxLagS the greatest shift to try, either way, seconds
     * @param context asked for cancellation
     * @throws KinescribeException if the recordings share no channel or one is too short
     */
    public static SignalComparison of(
            Recording simulated, Recording measured, double maxLagS, JobContext context)
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
        double[][] x = columns(simulated, shared, rateHz, "simulated");
        double[][] y = columns(measured, shared, rateHz, "measured");
        int lag = bestLag(x, y, (int) Math.round(maxLagS * rateHz), context);
        int from = Math.max(0, -lag);
        int count = overlap(x, y, lag);
        List<ChannelAgreement> agreements = new ArrayList<>();
        for (int c = 0; c < shared.size(); c++) {
            double[] a = Arrays.copyOfRange(x[c], from, from + count);
            double[] b = Arrays.copyOfRange(y[c], from + lag, from + lag + count);
            agreements.add(
                    new ChannelAgreement(
                            shared.get(c), Statistics.rmse(a, b), Statistics.pearson(a, b)));
        }
        return new SignalComparison(lag / rateHz, rateHz, count, agreements);
    }

    private static double[][] columns(
            Recording recording, List<ImuChannel> channels, double rateHz, String name)
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
        Resampling.Uniform uniform =
                Resampling.toRate(
                        recording.times(),
                        recording.values(),
                        recording.channels().size(),
                        rateHz,
                        MAX_GAP_S + 1 / recording.rateHz());
        double[][] columns = new double[channels.size()][];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = uniform.channel(recording.channels().indexOf(channels.get(c)));
        }
        return columns;
    }

    /** Tries shifts 0, 1, −1, 2, −2 …, so that among equals the smallest wins. */
    private static int bestLag(double[][] x, double[][] y, int maxLag, JobContext context) {
        int shorter = Math.min(x[0].length, y[0].length);
        int best = 0;
        double bestScore = score(x, y, 0);
        for (int step = 1; step <= maxLag; step++) {
            for (int lag : new int[] {step, -step}) {
                context.checkCancelled();
                if (overlap(x, y, lag) >= Math.max(2, (shorter + 1) / 2)) {
                    double score = score(x, y, lag);
                    if (score > bestScore + EQUAL) {
                        best = lag;
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    /** The mean correlation over channels at a shift; channels that do not vary count as 0. */
    private static double score(double[][] x, double[][] y, int lag) {
        int from = Math.max(0, -lag);
        int count = overlap(x, y, lag);
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            double r = Statistics.pearson(x[c], from, y[c], from + lag, count);
            sum += Double.isNaN(r) ? 0 : r;
        }
        return sum / x.length;
    }

    /** How many samples i of x have a partner i + lag in y. */
    private static int overlap(double[][] x, double[][] y, int lag) {
        return Math.min(x[0].length, y[0].length - lag) - Math.max(0, -lag);
    }
}
