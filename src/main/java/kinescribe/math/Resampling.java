package kinescribe.math;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Brings series with irregular times to a uniform rate. */
public final class Resampling {
    /** Intervals longer than this many usual ones count as gaps: our own choice. */
    private static final double GAP_IN_INTERVALS = 2.5;

    /** A lower rate than this share of the old one calls for a low-pass: our own choice. */
    private static final double LOWERED_BELOW = 0.95;

    /** Share of a sample by which rounding may move a sample out of its segment. */
    private static final double ROUNDING = 1e-6;

    private Resampling() {}

    /**
     * A uniform series. Sample {@code i} is at {@code startS + i / rateHz} seconds.
     *
     * @param startS time of the first sample, seconds
     * @param rateHz samples per second
     * @param channels how many channels there are
     * @param values {@code [samples × channels]}, NaN where missing; not to be written
     */
    @SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
    public record Uniform(double startS, double rateHz, int channels, double[] values) {
        /** How many samples there are. */
        public int samples() {
            return values.length / channels;
        }

        /** One channel as a new array. */
        public double[] channel(int channel) {
            double[] column = new double[samples()];
            for (int i = 0; i < column.length; i++) {
                column[i] = values[i * channels + channel];
            }
            return column;
        }
    }

    /**
     * Samples a series anew at a uniform rate, from its first time to its last.
     *
     * <p>Between samples it follows a piecewise cubic. Where the rate becomes lower (below 95 % of
     * the usual old one), frequencies that the new rate cannot hold are removed first, without
     * delay: at the new rate f the gain is one up to 0.3 f, a half at 0.4 f and below 1 % from f/2
     * on. At the ends and beside gaps the filter sees the series mirrored, so constants stay
     * exactly constant.
     *
     * @param timeS time of each sample in seconds, strictly increasing
     * @param values samples {@code [samples × channels]}, NaN where missing
     * @param channels how many channels there are
     * @param rateHz the new rate, samples per second
     * @param maxGapS the longest time between two present samples of a channel that is bridged, by
     *     a straight line; within longer ones the channel is missing (NaN)
     * @throws IllegalArgumentException if shapes or times are wrong or the rate is not above zero
     */
    public static Uniform toRate(
            double[] timeS, double[] values, int channels, double rateHz, double maxGapS) {
        check(timeS, values, channels, rateHz);
        double start = timeS[0];
        double whole = Math.floor((timeS[timeS.length - 1] - start) * rateHz + ROUNDING) + 1;
        if (whole * channels > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "Expected fewer samples than fit an array, got " + whole);
        }
        int count = (int) whole;
        double usualS = usualInterval(timeS);
        boolean lowered = rateHz < LOWERED_BELOW / usualS;
        int factor = lowered ? (int) Math.ceil(1 / (usualS * rateHz) - ROUNDING) : 1;
        LowPass filter = new LowPass(factor);
        double[] out = new double[count * channels];
        Arrays.fill(out, Double.NaN);
        Uniform result = new Uniform(start, rateHz, channels, out);
        for (int c = 0; c < channels; c++) {
            IrregularSeries present =
                    IrregularSeries.present(timeS, values, channels, c, GAP_IN_INTERVALS * usualS);
            int from = 0;
            for (int i = 1; i <= present.size(); i++) {
                if (i == present.size() || present.time(i) - present.time(i - 1) > maxGapS) {
                    fill(present, from, i - 1, result, c, lowered ? filter : null);
                    from = i;
                }
            }
        }
        return result;
    }

    /** Resamples one stretch without gaps, samples from … to of the series. */
    private static void fill(
            IrregularSeries series,
            int from,
            int to,
            Uniform out,
            int channel,
            @Nullable LowPass filter) {
        int factor = filter == null ? 1 : filter.factor();
        double fineHz = out.rateHz() * factor;
        double begin = (series.time(from) - out.startS()) * fineHz;
        double end = (series.time(to) - out.startS()) * fineHz;
        long first = (long) Math.ceil(begin - ROUNDING);
        long last = (long) Math.floor(end + ROUNDING);
        if (last < first) {
            return;
        }
        double[] fine = new double[(int) (last - first + 1)];
        int i = from;
        for (int k = 0; k < fine.length; k++) {
            double t = out.startS() + (first + k) / fineHz;
            while (i + 1 < to && series.time(i + 1) <= t) {
                i++;
            }
            fine[k] = from == to ? series.value(from) : series.between(i, t);
        }
        long sample = Math.floorDiv(first + factor - 1, factor);
        for (; sample * factor <= last && sample < out.samples(); sample++) {
            int at = (int) (sample * factor - first);
            out.values()[(int) sample * out.channels() + channel] =
                    filter == null ? fine[at] : filter.at(fine, at);
        }
    }

    /** The median time between samples in seconds; infinite for a single sample. */
    private static double usualInterval(double[] timeS) {
        if (timeS.length < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double[] intervals = new double[timeS.length - 1];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = timeS[i + 1] - timeS[i];
        }
        return Statistics.quantile(intervals, 0.5);
    }

    private static void check(double[] timeS, double[] values, int channels, double rateHz) {
        if (timeS.length == 0 || values.length != timeS.length * channels) {
            throw new IllegalArgumentException(
                    "Expected at least one time and "
                            + channels
                            + " values for each, got "
                            + timeS.length
                            + " times and "
                            + values.length
                            + " values");
        }
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        Series.requireIncreasing(timeS);
    }
}
