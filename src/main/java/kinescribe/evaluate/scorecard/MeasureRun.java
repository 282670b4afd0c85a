package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;

/** Runs all comparisons over the draws and sums up what they say. */
final class MeasureRun {
    private final List<Comparison> comparisons;
    private final int draws;
    private final Map<MeasureKind, List<Reading>> values = new EnumMap<>(MeasureKind.class);
    private final Map<MeasureKind, List<Reading>> floors = new EnumMap<>(MeasureKind.class);
    private final Map<MeasureKind, List<Reading>> ceilings = new EnumMap<>(MeasureKind.class);

    MeasureRun(List<Comparison> comparisons, int draws) {
        this.comparisons = comparisons;
        this.draws = draws;
    }

    List<Measure> measures(DrawPlan plan, long seed, JobContext context) {
        int total = draws * comparisons.size();
        for (int d = 0; d < draws; d++) {
            Draw draw = plan.halves(Seeds.derive(seed, d));
            for (int k = 0; k < comparisons.size(); k++) {
                context.checkCancelled();
                context.progress((long) d * comparisons.size() + k, total);
                Comparison comparison = comparisons.get(k);
                put(values, comparison.compare(draw, draw.virtual(), context));
                put(floors, comparison.compare(draw, draw.held(), context));
                if (comparison.kinds().stream().anyMatch(MeasureKind::ceilingIsNoise)) {
                    put(ceilings, comparison.compare(draw, draw.noise(), context));
                }
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            if (values.containsKey(kind)) {
                measures.add(measure(kind));
            }
        }
        return measures;
    }

    private Measure measure(MeasureKind kind) {
        return new Measure(
                kind,
                Estimate.of(values.getOrDefault(kind, List.of()), kind.scale()),
                Estimate.of(floors.getOrDefault(kind, List.of()), kind.scale()),
                kind.ceilingIsNoise()
                        ? Estimate.of(ceilings.getOrDefault(kind, List.of()), kind.scale())
                        : Estimate.exact(kind.worst()));
    }

    private static void put(
            Map<MeasureKind, List<Reading>> all, Map<MeasureKind, Reading> readings) {
        readings.forEach((k, r) -> all.computeIfAbsent(k, x -> new ArrayList<>()).add(r));
    }
}
