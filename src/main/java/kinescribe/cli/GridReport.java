package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.pipeline.EvaluationGrid;
import kinescribe.pipeline.GridCell;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.ResultOrigin;
import org.jspecify.annotations.Nullable;

/** Collects what a grid brings, and writes each result down at once where a file is named. */
final class GridReport implements EvaluationGrid.Taker {
    private final RecipeData data;
    private final Consumer<List<Notice>> telling;
    private final @Nullable ResultLines lines;
    private final List<EvaluationResult> results = new ArrayList<>();
    private final Map<String, Object> cohorts = new LinkedHashMap<>();

    GridReport(RecipeData data, Consumer<List<Notice>> telling, @Nullable ResultLines lines) {
        this.data = data;
        this.telling = telling;
        this.lines = lines;
    }

    @Override
    public void take(GridCell cell, EvaluationResult result) throws KinescribeException {
        results.add(result);
        if (lines != null) {
            lines.add(cell, result, origin(cell));
        }
    }

    private Map<String, Object> origin(GridCell cell) {
        Map<String, Object> facts = ResultOrigin.of(cell).facts(data);
        Object people = cohorts.get(cell.site());
        if (people != null && cell.settings().needsVirtual()) {
            facts.put("cohorts", people);
        }
        return facts;
    }

    @Override
    public void begun(List<GridCell> cells) {
        if (lines != null && !cells.isEmpty()) {
            lines.others(cells.get(0)).map(List::of).ifPresent(telling);
        }
    }

    @Override
    public void noted(List<Notice> notices) {
        telling.accept(notices);
    }

    @Override
    public void prepared(String site, List<Provenance> people) {
        if (!people.isEmpty()) {
            cohorts.put(site, people.stream().map(GridReport::facts).toList());
        }
    }

    /** The results, in their order. */
    List<EvaluationResult> results() {
        return results;
    }

    /** How the virtual people of each site came about. */
    Map<String, Object> cohorts() {
        return cohorts;
    }

    /** How virtual people came about: every parameter, the seed and the program. */
    static Map<String, Object> facts(Provenance cohort) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("step", cohort.step());
        facts.put("parameters", cohort.parameters());
        facts.put("seed", cohort.seed());
        facts.put("version", cohort.version());
        facts.put("revision", cohort.revision());
        return facts;
    }
}
