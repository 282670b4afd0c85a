package kinescribe.app.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.base.Notice;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.Score;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;

/**
 * A run as the results table shows it.
 *
 * @param run the evaluation
 * @param outOfDate whether one of its inputs has changed since
 * @param against how it compares with the pinned run
 */
record RunRow(Entry<EvaluationResult> run, boolean outOfDate, Against against) {
    /** Best score first; equal scores by name. */
    private static final Comparator<RunRow> BEST_FIRST =
            Comparator.comparingDouble((RunRow row) -> -row.result().macroF1())
                    .thenComparing(RunRow::name);

    /** The rows of runs, best first. */
    static List<RunRow> of(
            List<Entry<EvaluationResult>> runs, Freshness freshness, PinnedRun pinned) {
        return runs.stream()
                .map(run -> new RunRow(run, freshness.isOutOfDate(run), pinned.of(run)))
                .sorted(BEST_FIRST)
                .toList();
    }

    String id() {
        return run.id();
    }

    String name() {
        return run.name();
    }

    EvaluationResult result() {
        return run.value();
    }

    /** What was learned from, such as {@code real + virtual}; a stand-in is never called real. */
    String mode() {
        return result().learnedFrom();
    }

    /** Whether it was evaluated at a site, or at several in such words. */
    boolean isTestedAt(String site) {
        String words = run.provenance().parameters().get("realSite");
        return words == null ? result().site().equals(site) : words.equals(site);
    }

    /** Macro-F1. */
    Score score() {
        return result().scores().macroF1();
    }

    /** Macro-F1 with its 95 % interval, such as {@code 0.81 [0.74, 0.88]}. */
    String scoreText() {
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", score().value(), low(), high());
    }

    /** The standard deviation of macro-F1 over the seeds, such as {@code 0.012}. */
    String sdText() {
        return Double.isNaN(score().sd()) ? "–" : String.format(Locale.ROOT, "%.3f", score().sd());
    }

    /** Lower end of the 95 % interval; the score itself where there is none. */
    double low() {
        return score().hasInterval() ? score().low() : score().value();
    }

    /** Upper end of the 95 % interval; the score itself where there is none. */
    double high() {
        return score().hasInterval() ? score().high() : score().value();
    }

    /** Whether the others are compared with it. */
    boolean isPinned() {
        return against.equals(Against.ITSELF);
    }

    /** The macro-F1 of who was recognised worst; NaN where nobody was tested. */
    double worst() {
        return result().scores().worstSubject().map(Map.Entry::getValue).orElse(Double.NaN);
    }

    /** Who that is and how well, such as {@code 0.41 s07}. */
    String worstText() {
        return result().scores()
                .worstSubject()
                .map(w -> String.format(Locale.ROOT, "%.2f %s", w.getValue(), w.getKey()))
                .orElse("–");
    }

    /** Windows tested: the mean count over the seeds. */
    long testedWindows() {
        return Math.round(
                result().confusion().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    /** People tested. */
    int subjects() {
        return result().scores().bySubject().size();
    }

    /** What came up while it was made, each once. */
    List<Notice> notices() {
        return Stream.concat(run.notices().stream(), result().notices().stream())
                .distinct()
                .toList();
    }
}
