package kinescribe.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well people were recognised.
 *
 * @param overall every measure, pooled over all windows of a seed
 * @param byClass scores of the classes that occur or are predicted, by class
 * @param bySubject each person's macro-F1 over the classes that person has, mean over the seeds
 */
public record Scores(
        SortedMap<Measure, Score> overall,
        SortedMap<String, ClassScore> byClass,
        SortedMap<String, Double> bySubject) {
    public Scores {
        overall = Collections.unmodifiableSortedMap(new TreeMap<>(overall));
        byClass = Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
        bySubject = Collections.unmodifiableSortedMap(new TreeMap<>(bySubject));
        for (Measure measure : Measure.values()) {
            if (!overall.containsKey(measure)) {
                throw new IllegalArgumentException("Expected a score of " + measure);
            }
        }
    }

    /** One of the measures. */
    public Score of(Measure measure) {
        return Optional.ofNullable(overall.get(measure)).orElseThrow();
    }

    /** Macro-F1. */
    public Score macroF1() {
        return of(Measure.MACRO_F1);
    }

    /** Who was recognised worst, and how well; nobody where nobody was tested. */
    public Optional<Map.Entry<String, Double>> worstSubject() {
        return bySubject.entrySet().stream().min(Map.Entry.comparingByValue());
    }
}
