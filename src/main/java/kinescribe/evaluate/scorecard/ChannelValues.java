package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import kinescribe.math.Moments;
import kinescribe.math.SampleDistance;

/**
 * How the values of each channel are distributed, all samples of a side together: the difference of
 * skewness and of kurtosis, the Kolmogorov–Smirnov and the first Wasserstein distance. Means over
 * channels, the Wasserstein distance separately for acceleration and rotation.
 */
final class ChannelValues implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(
                MeasureKind.SKEWNESS,
                MeasureKind.KURTOSIS,
                MeasureKind.KOLMOGOROV_SMIRNOV,
                MeasureKind.WASSERSTEIN_ACC,
                MeasureKind.WASSERSTEIN_GYR);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        Shape shape = draw.shape();
        int width = shape.width();
        SampleDistance[] distances = new SampleDistance[width];
        Moments[] real = new Moments[width];
        Moments[] other = new Moments[width];
        for (int c = 0; c < width; c++) {
            context.checkCancelled();
            double[] a = Item.pooled(draw.reference(), c, width);
            double[] b = Item.pooled(candidate, c, width);
            distances[c] = SampleDistance.between(a, b);
            real[c] = Moments.of(a);
            other[c] = Moments.of(b);
        }
        Map<MeasureKind, Reading> readings = new TreeMap<>();
        readings.put(
                MeasureKind.SKEWNESS,
                shape.overChannels(c -> Math.abs(real[c].skewness() - other[c].skewness())));
        readings.put(
                MeasureKind.KURTOSIS,
                shape.overChannels(c -> Math.abs(real[c].kurtosis() - other[c].kurtosis())));
        readings.put(
                MeasureKind.KOLMOGOROV_SMIRNOV,
                shape.overChannels(c -> distances[c].kolmogorovSmirnov()));
        readings.put(
                MeasureKind.WASSERSTEIN_ACC,
                shape.overChannels(
                        shape.channels().stream().filter(ImuChannel::isAcceleration).toList(),
                        c -> distances[c].wasserstein()));
        readings.put(
                MeasureKind.WASSERSTEIN_GYR,
                shape.overChannels(
                        shape.channels().stream().filter(c -> !c.isAcceleration()).toList(),
                        c -> distances[c].wasserstein()));
        return readings;
    }
}
