package kinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.Measure;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ScorePoint;
import org.jspecify.annotations.Nullable;

/** Prints scores as a table, classes included. */
final class ScoreTable {
    private ScoreTable() {}

    static void print(
            List<EvaluationResult> results,
            @Nullable EvaluationMode against,
            PrintWriter out,
            JobContext context) {
        String setting = "";
        for (EvaluationResult r : results) {
            ScorePoint point = ScorePoint.of(r);
            if (!point.setting().equals(setting)) {
                setting = point.setting();
                head(setting, out);
            }
            out.printf(
                    Locale.ROOT,
                    "  %-40s %8.3f %7.3f  %.3f … %.3f    %8.3f %8.3f %8.3f  %s%n",
                    point.line(),
                    r.macroF1(),
                    r.scores().macroF1().sd(),
                    r.scores().macroF1().low(),
                    r.scores().macroF1().high(),
                    r.scores().of(Measure.BALANCED_ACCURACY).value(),
                    r.scores().of(Measure.CALIBRATION_ERROR).value(),
                    r.scores().worstSubject().map(Map.Entry::getValue).orElse(Double.NaN),
                    counts(r));
        }
        out.println();
        RunComparison.print(RunComparison.ofResults(results, against, context), out);
        for (EvaluationResult r : results) {
            ScorePoint point = ScorePoint.of(r);
            out.printf("%s, %s: F1 by class%n", point.setting(), point.line());
            r.scores()
                    .byClass()
                    .forEach(
                            (name, score) ->
                                    out.printf(
                                            Locale.ROOT,
                                            "  %-24s %.3f%n",
                                            name,
                                            score.f1().value()));
        }
        results.stream()
                .flatMap(r -> Verb.texts(r.notices()).stream())
                .distinct()
                .forEach(out::println);
    }

    private static void head(String setting, PrintWriter out) {
        out.println(setting);
        out.printf(
                "  %-40s %8s %7s  %-15s  %8s %8s %8s  %s%n",
                "trained on",
                "macro-F1",
                "sd",
                "95 % interval",
                "balanced",
                "cal. err",
                "worst",
                "windows");
    }

    private static String counts(EvaluationResult result) {
        return result.counts().testWindows()
                + " of "
                + result.counts().subjects()
                + " people tested, about "
                + result.counts().trainingWindowsPerFold()
                + " learnt from";
    }
}
