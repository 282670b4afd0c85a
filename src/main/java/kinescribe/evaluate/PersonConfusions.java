package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every person's windows were taken for: enough to compare two runs by.
 *
 * @param classes the classes, in the order of rows and columns
 * @param bySubject window counts of each person {@code [seeds][classes][classes]}: rows the true
 *     class, columns the one it was taken for
 */
public record PersonConfusions(
        List<String> classes, SortedMap<String, List<List<List<Integer>>>> bySubject) {
    public PersonConfusions {
        classes = List.copyOf(classes);
        bySubject = Collections.unmodifiableSortedMap(new TreeMap<>(bySubject));
        int size = classes.size();
        if (bySubject.isEmpty()) {
            throw new IllegalArgumentException("Expected somebody's windows, got none");
        }
        int seeds = bySubject.values().iterator().next().size();
        for (List<List<List<Integer>>> person : bySubject.values()) {
            boolean square =
                    person.stream()
                            .allMatch(
                                    rows ->
                                            rows.size() == size
                                                    && rows.stream()
                                                            .allMatch(row -> row.size() == size));
            if (person.size() != seeds || !square) {
                throw new IllegalArgumentException(
                        "Expected " + size + " × " + size + " counts of each person and seed");
            }
        }
    }

    /** How many seeds there were. */
    int seeds() {
        return bySubject.values().iterator().next().size();
    }

    /** The counts of predictions. */
    public static PersonConfusions of(Predictions predictions) {
        int size = predictions.classes().size();
        SortedMap<String, int[][][]> counts = new TreeMap<>();
        for (String subject : predictions.subjects()) {
            counts.put(subject, new int[predictions.seeds()][size][size]);
        }
        for (int w = 0; w < predictions.windows(); w++) {
            int[][][] person = counts.get(predictions.source(w).subject());
            for (int seed = 0; person != null && seed < predictions.seeds(); seed++) {
                int predicted = predictions.predicted(seed, w);
                if (predicted >= 0) {
                    person[seed][predictions.truth(w)][predicted]++;
                }
            }
        }
        SortedMap<String, List<List<List<Integer>>>> lists = new TreeMap<>();
        counts.forEach((subject, of) -> lists.put(subject, lists(of)));
        return new PersonConfusions(predictions.classes(), lists);
    }

    private static List<List<List<Integer>>> lists(int[][][] counts) {
        List<List<List<Integer>>> seeds = new ArrayList<>();
        for (int[][] matrix : counts) {
            List<List<Integer>> rows = new ArrayList<>();
            for (int[] row : matrix) {
                rows.add(Arrays.stream(row).boxed().toList());
            }
            seeds.add(List.copyOf(rows));
        }
        return List.copyOf(seeds);
    }
}
