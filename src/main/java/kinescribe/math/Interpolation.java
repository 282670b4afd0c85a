package kinescribe.math;

import java.util.Arrays;

/** Tells what a series is between its samples. */
public final class Interpolation {
    private Interpolation() {}

    /**
     * The values of a series at other times, on the piecewise cubic that {@link Resampling} follows
     * too. Nothing is filtered: the other times should not lie much wider apart than the series'
     * own.
     *
     * @param timeS time of each sample in seconds, strictly increasing
     * @param values samples {@code [samples × channels]}, NaN where missing
     * @param channels how many channels there are
     * @param atS the other times in seconds, increasing
     * @param maxGapS the longest time between two present samples of a channel that is bridged,
     *     from half of it on by a straight line; within longer ones, before the first sample and
     *     after the last the channel is missing
     * @return {@code [other times × channels]}
     */
    public static double[] at(
            double[] timeS, double[] values, int channels, double[] atS, double maxGapS) {
        if (values.length != timeS.length * channels) {
            throw new IllegalArgumentException(
                    "Expected " + timeS.length + " × " + channels + ", got " + values.length);
        }
        double[] out = new double[atS.length * channels];
        Arrays.fill(out, Double.NaN);
        for (int c = 0; c < channels; c++) {
            IrregularSeries present =
                    IrregularSeries.present(timeS, values, channels, c, maxGapS / 2);
            int i = 0;
            for (int k = 0; k < atS.length; k++) {
                while (i + 1 < present.size() && present.time(i + 1) <= atS[k]) {
                    i++;
                }
                if (i < present.size() && present.time(i) == atS[k]) {
                    out[k * channels + c] = present.value(i);
                } else if (i + 1 < present.size()
                        && present.time(i) < atS[k]
                        && present.time(i + 1) - present.time(i) <= maxGapS) {
                    out[k * channels + c] = present.between(i, atS[k]);
                }
            }
        }
        return out;
    }
}
