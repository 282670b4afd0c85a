package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/**
 * The share of virtual windows that lie nearer to people from whom the virtual side was made (those
 * a calibration was fitted on) than to as many windows of other real people; one half is wanted, 1
 * is what copies have. Ties count half.
 */
final class LearntShare implements Comparison {
    private static final double WANTED = 0.5;

    private final List<Item> fitted;

    /**
     * @param fitted windows of the people learnt from; none where nobody was
     */
    LearntShare(List<Item> fitted) {
        this.fitted = List.copyOf(fitted);
    }

    @Override
    public List<MeasureKind> kinds() {
        return fitted.isEmpty() ? List.of() : List.of(MeasureKind.LEARNT);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        if (fitted.isEmpty()) {
            return Map.of();
        }
        if (candidate != draw.virtual()) {
            return Map.of(MeasureKind.LEARNT, Reading.of(WANTED));
        }
        List<Item> others = new ArrayList<>(draw.reference());
        others.addAll(draw.held());
        List<List<Item>> sides = DrawPlan.matched(List.of(fitted, others, candidate), draw.seed());
        double[][] points = Item.codes(sides.get(2));
        double[][] near = Distances.between(points, Item.codes(sides.get(0)), context);
        double[][] far = Distances.between(points, Item.codes(sides.get(1)), context);
        double nearer = 0;
        for (int i = 0; i < points.length; i++) {
            double apart = Distances.least(near[i]) - Distances.least(far[i]);
            nearer += apart == 0 ? WANTED : apart < 0 ? 1 : 0;
        }
        return Map.of(MeasureKind.LEARNT, Reading.of(nearer / points.length));
    }
}
