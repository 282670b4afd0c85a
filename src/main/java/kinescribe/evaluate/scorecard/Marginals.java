package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/**
 * The marginal distribution difference of TSGBench (Ang et al. 2023): for each sample of the window
 * but the first and each channel, densities in 50 bins over the range of the real values, scaled to
 * length 1, and the mean of their absolute differences; 0 for equal ones, 2 for none in common
 * inside the range. Values outside the range are in no bin, so their share stands beside it.
 */
final class Marginals implements Comparison {
    private static final int BINS = 50;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.MARGINALS, MeasureKind.OUTSIDE);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        Shape shape = draw.shape();
        double[] outside = new double[shape.width()];
        Reading difference =
                shape.overChannels(
                        c -> {
                            double sum = 0;
                            for (int t = 1; t < shape.samples(); t++) {
                                context.checkCancelled();
                                double[] real = at(draw.reference(), t, c, shape.width());
                                double[] other = at(candidate, t, c, shape.width());
                                sum += difference(real, other);
                                outside[c] += outside(real, other);
                            }
                            return sum / (shape.samples() - 1);
                        });
        return Map.of(
                MeasureKind.MARGINALS,
                difference,
                MeasureKind.OUTSIDE,
                shape.overChannels(c -> outside[c] / (shape.samples() - 1)));
    }

    private static double[] at(List<Item> items, int sample, int channel, int width) {
        return items.stream()
                .mapToDouble(i -> i.window().values()[sample * width + channel])
                .toArray();
    }

    /** The mean absolute difference of the densities of two sets over the first one's range. */
    static double difference(double[] real, double[] other) {
        double[] a = density(real, real);
        double[] b = density(real, other);
        double sum = 0;
        for (int k = 0; k < BINS; k++) {
            sum += Math.abs(a[k] - b[k]) / BINS;
        }
        return sum;
    }

    /** The share of the second set that lies outside the first one's range. */
    static double outside(double[] real, double[] other) {
        double least = Distances.least(real);
        double greatest = greatest(real);
        int count = 0;
        for (double value : other) {
            count += value < least || value > greatest ? 1 : 0;
        }
        return (double) count / other.length;
    }

    private static double[] density(double[] range, double[] values) {
        double least = Distances.least(range);
        double greatest = greatest(range);
        double[] density = new double[BINS];
        for (double value : values) {
            if (value >= least && value <= greatest) {
                double place = greatest > least ? (value - least) / (greatest - least) : 0;
                density[Math.min(BINS - 1, (int) (place * BINS))] += (double) BINS / values.length;
            }
        }
        return density;
    }

    private static double greatest(double[] values) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }
}
