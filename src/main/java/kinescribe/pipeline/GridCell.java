package kinescribe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Digests;
import kinescribe.base.Provenance;
import kinescribe.base.Version;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;

/**
 * One evaluation of a grid.
 *
 * @param site where; several sites together are one, with commas
 * @param settings how
 * @param key 16 hexadecimal digits that are the same for the same evaluation of the same data by
 *     the same version of the program, and for no other
 * @param data 16 hexadecimal digits that name the real recordings by what they hold
 */
public record GridCell(String site, EvaluationSettings settings, String key, String data) {
    /** Counted up whenever the same data and settings begin to give other numbers. */
    private static final int RESULTS = 2;

    static GridCell of(
            GridSource source, WindowSpec windows, String site, EvaluationSettings settings) {
        Map<String, String> text = new TreeMap<>(SettingsText.of(settings));
        text.putAll(SpecText.with(windows, "site", site));
        text.put("content", source.content(site, settings));
        text.put("results", RESULTS + " of " + Version.current());
        Provenance how = Provenance.of(StepIds.EVALUATE, text, settings.seed(), List.of());
        String real = source.content(site, settings.but().mode(EvaluationMode.REAL).done());
        return new GridCell(site, settings, how.revision(), Digests.shortDigest(real));
    }
}
