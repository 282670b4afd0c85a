package kinescribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.ClassDifference;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.PairedComparison;
import kinescribe.job.JobContext;
import kinescribe.pipeline.RunPairs;
import kinescribe.pipeline.TestedRun;
import org.jspecify.annotations.Nullable;

/**
 * One run against another on the same people.
 *
 * @param run the one
 * @param reference the other
 * @param comparison by how much the one is better
 */
record RunComparison(TestedRun run, TestedRun reference, PairedComparison comparison) {

    /** Results against each other, as {@link RunPairs} says. */
    static List<RunComparison> ofResults(
            List<EvaluationResult> results, @Nullable EvaluationMode against, JobContext context) {
        List<TestedRun> runs =
                results.stream().map(TestedRun::of).flatMap(Optional::stream).toList();
        return of(runs, against, context);
    }

    /** Runs against each other, as {@link RunPairs} says. */
    static List<RunComparison> of(
            List<TestedRun> runs, @Nullable EvaluationMode against, JobContext context) {
        List<RunComparison> all = new ArrayList<>();
        for (RunPairs.Pair pair : RunPairs.of(runs, against)) {
            TestedRun reference = pair.reference();
            try {
                PairedComparison comparison =
                        PairedComparison.of(
                                pair.run().people(), reference.people(), reference.seed(), context);
                all.add(new RunComparison(pair.run(), reference, comparison));
            } catch (KinescribeException e) {
                throw new IllegalStateException("Pairs are of the same people", e);
            }
        }
        return all;
    }

    /** Prints comparisons, each with the classes that gain or lose. */
    static void print(List<RunComparison> comparisons, PrintWriter out) {
        for (RunComparison one : comparisons) {
            out.println(one.text());
            one.comparison()
                    .byClass()
                    .forEach((name, difference) -> out.println(text(name, difference)));
        }
    }

    private String text() {
        return String.format(
                Locale.ROOT,
                "%s, %s against %s: %+.3f [%.3f, %.3f], p = %.3g, %d people",
                setting(),
                run.point().line(),
                reference.point().line(),
                comparison.difference(),
                comparison.low(),
                comparison.high(),
                comparison.p(),
                comparison.people());
    }

    /** What both have in common; the amount of real data is that of who learns from some. */
    private String setting() {
        return run.point().learnsReal() ? run.setting() : reference.setting();
    }

    private static String text(String name, ClassDifference f1) {
        return String.format(
                Locale.ROOT,
                "  %-24s %+.3f [%.3f, %.3f]%s",
                name,
                f1.difference(),
                f1.low(),
                f1.high(),
                f1.gains() ? "  gains" : f1.loses() ? "  loses" : "");
    }

    /** The same for JSON. */
    static List<Map<String, Object>> facts(List<RunComparison> comparisons) {
        return comparisons.stream().map(RunComparison::facts).toList();
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("setting", setting());
        facts.put("mode", run.mode().id());
        facts.put("run", run.point().line());
        facts.put("against", reference.mode().id());
        facts.put("reference", reference.point().line());
        facts.put("difference", comparison.difference());
        facts.put("ci", List.of(comparison.low(), comparison.high()));
        facts.put("p", comparison.p());
        facts.put("people", comparison.people());
        Map<String, Object> byClass = new TreeMap<>();
        comparison
                .byClass()
                .forEach(
                        (name, f1) ->
                                byClass.put(
                                        name,
                                        Map.of(
                                                "difference",
                                                f1.difference(),
                                                "ci",
                                                List.of(f1.low(), f1.high()))));
        facts.put("perClass", byClass);
        return facts;
    }
}
