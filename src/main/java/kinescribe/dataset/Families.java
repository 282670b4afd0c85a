package kinescribe.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who belongs together: windows that share a person or a trial, also by way of others. Siblings
 * must not be parted by a split, nor where one part says when to stop learning from the other.
 */
public final class Families {
    private final List<Window> windows;
    private final Map<String, String> parents = new HashMap<>();

    /** The families among windows. */
    public Families(List<Window> windows) {
        this.windows = List.copyOf(windows);
        for (Window window : windows) {
            String person = root(person(window));
            String trial = root("trial " + window.source().trial());
            if (!person.equals(trial)) {
                parents.put(trial, person);
            }
        }
    }

    /** The name of a window's family. */
    public String of(Window window) {
        return root(person(window));
    }

    /** The people of each family; people, and families by their first, in alphabetical order. */
    public List<List<String>> people() {
        Map<String, Set<String>> byFamily = new HashMap<>();
        windows.forEach(
                w ->
                        byFamily.computeIfAbsent(of(w), family -> new TreeSet<>())
                                .add(w.source().subject()));
        Map<String, List<String>> byFirst = new TreeMap<>();
        byFamily.values().forEach(p -> byFirst.put(p.iterator().next(), List.copyOf(p)));
        return new ArrayList<>(byFirst.values());
    }

    /**
     * The family of each window that may be held back to say when to stop learning from the others;
     * "" where it may not.
     *
     * @param anybody or else only families with somebody who was measured
     */
    public List<String> judges(boolean anybody) {
        Set<String> real = new HashSet<>();
        for (Window window : windows) {
            if (anybody || window.source().origin().actsAsReal()) {
                real.add(of(window));
            }
        }
        return windows.stream().map(this::of).map(f -> real.contains(f) ? f : "").toList();
    }

    private static String person(Window window) {
        return "person " + window.source().subject();
    }

    private String root(String node) {
        String parent = parents.get(node);
        if (parent == null) {
            return node;
        }
        String top = root(parent);
        parents.put(node, top);
        return top;
    }
}
