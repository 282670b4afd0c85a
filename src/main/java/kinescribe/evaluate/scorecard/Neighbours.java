package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/**
 * Precision and recall (Kynkäänniemi et al. 2019), density and coverage (Naeem et al. 2020) by the
 * five nearest neighbours within each side, on the encoder's components, both sides equally large.
 */
final class Neighbours implements Comparison {
    private static final int K = 5;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(
                MeasureKind.PRECISION,
                MeasureKind.RECALL,
                MeasureKind.DENSITY,
                MeasureKind.COVERAGE);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        return compare(Item.codes(draw.reference()), Item.codes(candidate), K, context);
    }

    /** The four readings of two sets of more than k points. */
    static Map<MeasureKind, Reading> compare(
            double[][] real, double[][] candidate, int k, JobContext context) {
        double[] realRadii = Distances.radii(real, k, context);
        double[] radii = Distances.radii(candidate, k, context);
        double[][] distances = Distances.between(real, candidate, context);
        int precise = 0;
        int recalled = 0;
        int dense = 0;
        int covered = 0;
        boolean[] inside = new boolean[candidate.length];
        for (int i = 0; i < real.length; i++) {
            boolean found = false;
            for (int j = 0; j < candidate.length; j++) {
                found |= distances[i][j] < radii[j];
                if (distances[i][j] < realRadii[i]) {
                    inside[j] = true;
                    dense++;
                }
            }
            recalled += found ? 1 : 0;
            covered += Distances.least(distances[i]) < realRadii[i] ? 1 : 0;
        }
        for (boolean in : inside) {
            precise += in ? 1 : 0;
        }
        return Map.of(
                MeasureKind.PRECISION,
                Reading.of((double) precise / candidate.length),
                MeasureKind.RECALL,
                Reading.of((double) recalled / real.length),
                MeasureKind.DENSITY,
                Reading.of((double) dense / ((double) k * candidate.length)),
                MeasureKind.COVERAGE,
                Reading.of((double) covered / real.length));
    }
}
