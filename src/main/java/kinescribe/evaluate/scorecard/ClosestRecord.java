package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The median distance from a candidate window to the closest reference window, as a share of what
 * it is for noise: 0 for copies. After the baseline protection of SDMetrics, whose random records
 * are uniform where ours are the scorecard's noise, and which stops at 1.
 */
final class ClosestRecord implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.CLOSEST);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        double[][] reference = Item.codes(draw.reference());
        double own = median(Item.codes(candidate), reference, context);
        double noise = median(Item.codes(draw.noise()), reference, context);
        return Map.of(
                MeasureKind.CLOSEST,
                new Reading(own / noise, Map.of("distance", own, "noise", noise)));
    }

    /** The median over points of the distance to the closest record. */
    static double median(double[][] points, double[][] records, JobContext context) {
        return Statistics.quantile(
                Arrays.stream(Distances.between(points, records, context))
                        .mapToDouble(Distances::least)
                        .toArray(),
                0.5);
    }
}
