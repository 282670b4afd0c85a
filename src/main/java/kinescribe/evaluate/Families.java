package kinescribe.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.dataset.Window;

/**
 * Who belongs together: windows that share a person or a trial, also by way of others. Siblings
 * must not be on both sides where one part says when to stop learning from the other.
 */
final class Families {
    private final Map<String, String> parents = new HashMap<>();

    Families(List<Window> windows) {
        for (Window window : windows) {
            String person = root(person(window));
            String trial = root("trial " + window.source().trial());
            if (!person.equals(trial)) {
                parents.put(trial, person);
            }
        }
    }

    /** The name of a window's family. */
    String of(Window window) {
        return root(person(window));
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
