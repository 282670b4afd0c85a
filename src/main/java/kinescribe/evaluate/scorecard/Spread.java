package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/**
 * How much more or less the candidate's windows differ from one another than the reference's: the
 * natural logarithm of the ratio of their mean distances over all pairs, without its sign. The
 * ratio itself is a part.
 */
final class Spread implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.DIVERSITY);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        double ratio =
                meanDistance(Item.codes(candidate), context)
                        / meanDistance(Item.codes(draw.reference()), context);
        return Map.of(
                MeasureKind.DIVERSITY,
                new Reading(Math.abs(Math.log(ratio)), Map.of("ratio", ratio)));
    }

    /** The mean distance of two different points of a set. */
    static double meanDistance(double[][] points, JobContext context) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            context.checkCancelled();
            for (int j = 0; j < i; j++) {
                sum += Distances.between(points[i], points[j]);
            }
        }
        return sum / (points.length * (points.length - 1) / 2.0);
    }
}
