package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Moments;

/**
 * The autocorrelation difference of TSGBench (Ang et al. 2023): of each channel the root of the
 * summed squared differences of autocorrelations up to a lag of 64 samples or the window's length;
 * mean and variance are those of all the side's windows together. Mean over the channels.
 */
final class Autocorrelation implements Comparison {
    private static final int MOST_LAGS = 64;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.AUTOCORRELATION);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        int width = draw.shape().width();
        Reading reading =
                draw.shape()
                        .overChannels(
                                c -> {
                                    context.checkCancelled();
                                    double[] a = of(draw.reference(), c, width);
                                    return Distances.between(a, of(candidate, c, width));
                                });
        return Map.of(MeasureKind.AUTOCORRELATION, reading);
    }

    /** The autocorrelations of a channel by lag from 0; 0 where the channel does not vary. */
    static double[] of(List<Item> items, int channel, int width) {
        Moments moments = Moments.of(Item.pooled(items, channel, width));
        int samples = items.get(0).window().values().length / width;
        double[] sums = new double[Math.min(MOST_LAGS, samples)];
        for (Item item : items) {
            double[] series = item.channel(channel, width);
            for (int lag = 0; lag < sums.length; lag++) {
                for (int i = lag; i < samples; i++) {
                    sums[lag] += (series[i] - moments.mean()) * (series[i - lag] - moments.mean());
                }
            }
        }
        for (int lag = 0; lag < sums.length; lag++) {
            double pairs = (double) items.size() * (samples - lag);
            sums[lag] = moments.variance() > 0 ? sums[lag] / pairs / moments.variance() : 0;
        }
        return sums;
    }
}
