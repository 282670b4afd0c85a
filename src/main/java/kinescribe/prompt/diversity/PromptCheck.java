package kinescribe.prompt.diversity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.job.JobContext;
import kinescribe.prompt.PromptText;
import kinescribe.prompt.WordOverlap;
import kinescribe.prompt.lint.Finding;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;

/**
 * How good and how varied a set of prompts is.
 *
 * @param prompts how many there are
 * @param distinct how many differ in their words
 * @param nearDuplicates how many of the distinct ones share at least {@link WordOverlap#ALIKE} of
 *     their words with an earlier one
 * @param vendi effective number of different prompts: Vendi score (Friedman and Dieng 2023) with
 *     the cosine of word counts as kernel, so of words and not of meanings ({@link Spread} has
 *     that)
 * @param faults how many prompts break each rule, by rule id; every rule is named
 */
public record PromptCheck(
        int prompts,
        int distinct,
        int nearDuplicates,
        double vendi,
        SortedMap<String, Integer> faults) {
    public PromptCheck {
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    }

    /** Checks prompts as they are. Cost grows with the cube of their number: 2,000 take seconds. */
    public static PromptCheck of(List<String> prompts, JobContext context) {
        Map<List<String>, String> distinct = new LinkedHashMap<>();
        prompts.forEach(prompt -> distinct.putIfAbsent(PromptText.words(prompt), prompt));
        return new PromptCheck(
                prompts.size(),
                distinct.size(),
                nearDuplicates(distinct.values(), context),
                VendiScore.ofWords(prompts.stream().map(PromptText::words).toList(), context),
                faults(prompts));
    }

    private static int nearDuplicates(Collection<String> prompts, JobContext context) {
        WordOverlap overlap = new WordOverlap();
        int found = 0;
        for (String prompt : prompts) {
            context.checkCancelled();
            found += overlap.isNearCopy(prompt) ? 1 : 0;
            overlap.add(prompt);
        }
        return found;
    }

    private static SortedMap<String, Integer> faults(List<String> prompts) {
        SortedMap<String, Integer> faults = new TreeMap<>();
        Lint.ids().forEach(id -> faults.put(id, 0));
        for (String prompt : prompts) {
            Lint.of(prompt, LintContext.NONE).stream()
                    .map(Finding::rule)
                    .distinct()
                    .forEach(id -> faults.merge(id, 1, Integer::sum));
        }
        return faults;
    }
}
