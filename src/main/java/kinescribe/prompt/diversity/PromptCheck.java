package kinescribe.prompt.diversity;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.job.JobContext;
import kinescribe.prompt.PromptText;
import kinescribe.prompt.lint.Finding;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;

/**
 * How good and how varied a set of prompts is.
 *
 * @param prompts how many there are
 * @param distinct how many differ in their words
 * @param nearDuplicates how many of the distinct ones share at least {@link #NEAR_DUPLICATE} of
 *     their words with an earlier one
 * @param vendi effective number of different prompts: Vendi score (Friedman and Dieng 2023) with
 *     the cosine of word counts as kernel
 * @param faults how many prompts break each rule, by rule id; every rule is named
 */
public record PromptCheck(
        int prompts,
        int distinct,
        int nearDuplicates,
        double vendi,
        SortedMap<String, Integer> faults) {
    /**
     * Jaccard index of the word sets (articles left out) from which two prompts count as near
     * duplicates; our own choice.
     */
    public static final double NEAR_DUPLICATE = 0.8;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    public PromptCheck {
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    }

    /** Checks prompts as they are. Cost grows with the cube of their number: 2,000 take seconds. */
    public static PromptCheck of(List<String> prompts, JobContext context) {
        Map<List<String>, Set<String>> distinct =
                prompts.stream()
                        .map(PromptText::words)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        words -> words,
                                        PromptCheck::withoutArticles,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        return new PromptCheck(
                prompts.size(),
                distinct.size(),
                nearDuplicates(List.copyOf(distinct.values()), context),
                VendiScore.ofWords(prompts.stream().map(PromptText::words).toList(), context),
                faults(prompts));
    }

    private static Set<String> withoutArticles(List<String> words) {
        Set<String> set = new HashSet<>(words);
        set.removeAll(ARTICLES);
        return set;
    }

    private static int nearDuplicates(List<Set<String>> sets, JobContext context) {
        int found = 0;
        for (int i = 0; i < sets.size(); i++) {
            context.checkCancelled();
            for (int j = 0; j < i; j++) {
                if (jaccard(sets.get(i), sets.get(j)) >= NEAR_DUPLICATE) {
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    /** Shared over all words: |A ∩ B| / |A ∪ B| (Jaccard 1912); 1 for two empty sets. */
    static double jaccard(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
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
