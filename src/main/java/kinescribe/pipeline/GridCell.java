package kinescribe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationSettings;

/**
 * One evaluation of a grid.
 *
 * @param site where; several sites together are one, with commas
 * @param settings how
 * @param key 16 hexadecimal digits that are the same for the same evaluation of the same recipe,
 *     and for no other
 */
public record GridCell(String site, EvaluationSettings settings, String key) {
    static GridCell of(
            RecipeData data, WindowSpec windows, String site, EvaluationSettings settings) {
        Map<String, String> text = new TreeMap<>(SettingsText.of(settings));
        text.putAll(SpecText.with(windows, "site", site));
        text.put("folders", String.join("\n", data.folders()));
        text.put("project", data.project());
        text.put("virtualSite", data.virtualSite());
        if (data.project().isEmpty() && settings.needsVirtual()) {
            text.put("cohort", data.cohort().toString());
        }
        Provenance how = Provenance.of(StepIds.EVALUATE, text, settings.seed(), List.of());
        return new GridCell(site, settings, how.revision());
    }
}
