package kinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import kinescribe.evaluate.EvaluationResult;

/** Prints scores as a table, classes included. */
final class ScoreTable {
    private ScoreTable() {}

    static void print(List<EvaluationResult> results, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-10s %-18s %8s %7s  %-15s  %s%n",
                "site",
                "trained on",
                "macro-F1",
                "sd",
                "95 % interval",
                "windows");
        for (EvaluationResult r : results) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-18s %8.3f %7.3f  %.3f … %.3f    %s%n",
                    r.site(),
                    r.learnedFrom(),
                    r.macroF1(),
                    r.scores().macroF1().sd(),
                    r.scores().macroF1().low(),
                    r.scores().macroF1().high(),
                    counts(r));
        }
        out.println();
        for (EvaluationResult r : results) {
            out.printf("%s, %s: F1 by class%n", r.site(), r.learnedFrom());
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
        if (results.stream().anyMatch(EvaluationResult::standIn)) {
            out.println(
                    "The real side is a simulated stand-in: these scores say nothing about people.");
        }
    }

    private static String counts(EvaluationResult result) {
        return result.counts().getOrDefault("realTestWindows", 0)
                + " of "
                + result.counts().getOrDefault("subjects", 0)
                + " people tested, about "
                + result.counts().getOrDefault("trainingWindowsPerFold", 0)
                + " learnt from";
    }
}
