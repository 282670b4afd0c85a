package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.PairedComparison;
import kinescribe.job.JobContext;

/**
 * One run against another on the same people.
 *
 * @param run the one
 * @param reference the other
 * @param comparison by how much the one is better
 */
record RunComparison(
        EvaluationResult run, EvaluationResult reference, PairedComparison comparison) {

    /**
     * Every run against the first of its site, model and amount of real data, on the same people.
     */
    static List<RunComparison> all(List<EvaluationResult> results, JobContext context) {
        Map<String, EvaluationResult> firsts = new LinkedHashMap<>();
        List<RunComparison> all = new ArrayList<>();
        for (EvaluationResult result : results) {
            EvaluationSettings how = result.settings();
            String like = result.site() + how.model() + how.real();
            EvaluationResult first = firsts.putIfAbsent(like, result);
            if (first != null) {
                of(result, first, context).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<RunComparison> of(
            EvaluationResult run, EvaluationResult reference, JobContext context) {
        try {
            return Optional.of(
                    new RunComparison(
                            run, reference, PairedComparison.of(run, reference, context)));
        } catch (KinescribeException e) {
            return Optional.empty(); // other people: there is nothing to compare
        }
    }

    /** A line of text. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%s, %s against %s: %+.3f [%.3f, %.3f], p = %.3g",
                run.site(),
                run.learnedFrom(),
                reference.learnedFrom(),
                comparison.difference(),
                comparison.low(),
                comparison.high(),
                comparison.p());
    }

    /** The same for JSON. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", run.site());
        facts.put("mode", run.settings().mode().id());
        facts.put("against", reference.settings().mode().id());
        facts.put("difference", comparison.difference());
        facts.put("ci", List.of(comparison.low(), comparison.high()));
        facts.put("p", comparison.p());
        facts.put("people", comparison.people());
        return facts;
    }
}
