package kinescribe.dataset;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is in a data set, in numbers of windows.
 *
 * @param windows how many there are
 * @param byClass windows of each class
 * @param bySubject windows of each person
 * @param byOrigin windows of each origin, by the words shown to people
 */
public record DatasetCard(
        int windows,
        SortedMap<String, Long> byClass,
        SortedMap<String, Long> bySubject,
        SortedMap<String, Long> byOrigin) {
    /** Counts a data set. */
    public static DatasetCard of(Dataset data) {
        return new DatasetCard(
                data.windows().size(),
                Collections.unmodifiableSortedMap(new TreeMap<>(data.countByClass())),
                count(data, window -> window.source().subject()),
                count(data, window -> window.source().origin().label()));
    }

    private static SortedMap<String, Long> count(Dataset data, Function<Window, String> key) {
        SortedMap<String, Long> counts = new TreeMap<>();
        data.windows().forEach(window -> counts.merge(key.apply(window), 1L, Long::sum));
        return Collections.unmodifiableSortedMap(counts);
    }
}
