package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The share of windows that are copies of a real person's window, or nearly: that lie less than
 * half as far from one as all but a thousandth of the real windows lie from another real person's;
 * other people do not come as near by themselves. All real windows take part, those of people
 * learnt from included, since nobody knows whose a copy is; a real window is held against those of
 * other people. After the near-copies that distance to the closest record looks for (Platzer and
 * Reutterer 2021, "Holdout-based empirical assessment of mixed-type synthetic data"); the threshold
 * is our own choice. Copies that were turned or stretched lie farther away and are not found.
 */
final class RealCopies implements Comparison {
    private static final double SHARE = 0.001;

    /** Real windows that the threshold is found from at most: our own choice, for time's sake. */
    private static final int MOST_ASKED = 2000;

    /** Distances below this are rounding. */
    private static final double ROUNDING = 1e-6;

    private final List<Item> real;
    private final IdentityHashMap<Item, Double> nearest = new IdentityHashMap<>();
    private double threshold = Double.NaN;

    /**
     * @param real all real windows
     * @param fitted windows of people whom the virtual side was made from
     */
    RealCopies(List<Item> real, List<Item> fitted) {
        this.real = new ArrayList<>(real);
        this.real.addAll(fitted);
    }

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.COPIES);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        if (Double.isNaN(threshold)) {
            threshold = threshold(context);
        }
        boolean others = candidate == draw.held();
        int copies = 0;
        for (Item item : candidate) {
            context.checkCancelled();
            copies += nearest(item, others) < threshold ? 1 : 0;
        }
        return Map.of(
                MeasureKind.COPIES,
                new Reading((double) copies / candidate.size(), Map.of("within", threshold)));
    }

    private double threshold(JobContext context) {
        int asked = Math.min(MOST_ASKED, real.size());
        double[] distances = new double[asked];
        for (int i = 0; i < asked; i++) {
            context.checkCancelled();
            distances[i] = nearest(real.get((int) ((long) i * real.size() / asked)), true);
        }
        return Math.max(ROUNDING, Statistics.quantile(distances, SHARE) / 2);
    }

    /** The distance to the nearest real window, or to the nearest of another person. */
    private double nearest(Item item, boolean ofOthers) {
        return nearest.computeIfAbsent(item, i -> found(i, ofOthers));
    }

    private double found(Item item, boolean ofOthers) {
        double least = Double.POSITIVE_INFINITY;
        for (Item one : real) {
            if (!ofOthers || !one.person().equals(item.person())) {
                least = Math.min(least, Distances.between(item.code(), one.code(), least));
            }
        }
        return least;
    }
}
