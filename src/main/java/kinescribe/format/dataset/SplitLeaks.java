package kinescribe.format.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kinescribe.dataset.SplitPart;

/** People and trials that are in two parts of a split. */
final class SplitLeaks {
    private SplitLeaks() {}

    /** One sentence a leak, and one a word that is no part. */
    static List<String> in(String file, List<Membership> rows) {
        List<String> faults = new ArrayList<>();
        rows.stream()
                .map(Membership::split)
                .distinct()
                .filter(split -> SplitPart.of(split).isEmpty())
                .forEach(split -> faults.add(file + " has a part called \"" + split + "\"."));
        faults.addAll(twice(file, "person", rows, Membership::subject));
        faults.addAll(twice(file, "trial", rows, Membership::trial));
        return faults;
    }

    private static List<String> twice(
            String file, String what, List<Membership> rows, Function<Membership, String> key) {
        Map<String, SortedSet<String>> parts = new TreeMap<>();
        for (Membership row : rows) {
            if (!key.apply(row).isEmpty()) {
                parts.computeIfAbsent(key.apply(row), k -> new TreeSet<>()).add(row.split());
            }
        }
        return parts.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(
                        e ->
                                "In "
                                        + file
                                        + " the "
                                        + what
                                        + " \""
                                        + e.getKey()
                                        + "\" is in "
                                        + String.join(" and ", e.getValue())
                                        + ".")
                .toList();
    }
}
