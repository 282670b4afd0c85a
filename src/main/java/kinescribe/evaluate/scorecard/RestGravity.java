package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Moments;
import kinescribe.math.Statistics;

/**
 * How far the acceleration at rest is from standard gravity: the median over the candidate's
 * windows at rest. At rest is a window in which no axis has a standard deviation above 3 % of the
 * mean acceleration's length (our own choice). The ceiling is a signal without gravity.
 */
final class RestGravity implements Comparison {
    private static final double GRAVITY = 9.80665;
    private static final double STILL = 0.03;
    private static final int LEAST_WINDOWS = 3;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.REST);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        int[] axes = draw.shape().triad(true);
        if (axes.length == 0) {
            return Map.of();
        }
        double[] off =
                candidate.stream()
                        .mapToDouble(i -> offGravity(i, axes, draw.shape().width()))
                        .filter(v -> !Double.isNaN(v))
                        .toArray();
        double median = off.length < LEAST_WINDOWS ? Double.NaN : Statistics.quantile(off, 0.5);
        return Map.of(
                MeasureKind.REST, new Reading(median, Map.of("windows", (double) off.length)));
    }

    /** How far the length of a window's mean acceleration is from gravity; NaN if it moves. */
    static double offGravity(Item item, int[] axes, int width) {
        Moments[] moments =
                Arrays.stream(axes)
                        .mapToObj(c -> Moments.of(item.channel(c, width)))
                        .toArray(Moments[]::new);
        double squares = 0;
        double most = 0;
        for (Moments axis : moments) {
            squares += axis.mean() * axis.mean();
            most = Math.max(most, axis.variance());
        }
        double length = Math.sqrt(squares);
        return Math.sqrt(most) <= STILL * Math.max(length, 1)
                ? Math.abs(length - GRAVITY)
                : Double.NaN;
    }
}
