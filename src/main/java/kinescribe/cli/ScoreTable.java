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
                "%-10s %-32s %8s %7s  %-15s  %s%n",
                "site",
                "trained on",
                "macro-F1",
                "sd",
                "95 % interval",
                "windows");
        for (EvaluationResult r : results) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-32s %8.3f %7.3f  %.3f … %.3f    %s%n",
                    r.site(),
                    r.learnedFrom(),
                    r.macroF1(),
                    r.macroF1Sd(),
                    r.interval().get(0),
                    r.interval().get(1),
                    counts(r));
        }
        out.println();
        for (EvaluationResult r : results) {
            out.printf("%s, %s: F1 by class%n", r.site(), r.learnedFrom());
            r.perClassF1()
                    .forEach((name, f1) -> out.printf(Locale.ROOT, "  %-24s %.3f%n", name, f1));
        }
        if (results.stream().anyMatch(EvaluationResult::standIn)) {
            out.println(
                    "The real side is a simulated stand-in: these scores say nothing about people.");
        }
    }

    private static String counts(EvaluationResult result) {
        return result.counts()
                        .getOrDefault(
                                "realTestWindows",
                                result.counts().getOrDefault("virtualTestWindows", 0))
                + " of "
                + result.counts().getOrDefault("subjects", 0)
                + " people tested, about "
                + result.counts().getOrDefault("trainingWindowsPerFold", 0)
                + " learnt from";
    }
}
