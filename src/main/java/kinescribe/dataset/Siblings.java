package kinescribe.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People who share a trial, directly or through others: none of them is a stranger to another. */
final class Siblings {
    private final Map<String, String> leader = new TreeMap<>();

    private Siblings() {}

    /** The groups, people and groups in alphabetical order. */
    static List<List<String>> groups(List<Window> windows) {
        Siblings siblings = new Siblings();
        Map<String, String> firstOfTrial = new HashMap<>();
        for (Window window : windows) {
            String subject = window.source().subject();
            siblings.leader.putIfAbsent(subject, subject);
            String first = firstOfTrial.putIfAbsent(window.source().trial(), subject);
            if (first != null) {
                siblings.leader.put(siblings.top(subject), siblings.top(first));
            }
        }
        Map<String, List<String>> groups = new TreeMap<>();
        for (String subject : siblings.leader.keySet()) {
            groups.computeIfAbsent(siblings.top(subject), top -> new ArrayList<>()).add(subject);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    private String top(String subject) {
        String at = subject;
        String above = leader.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = leader.getOrDefault(at, at);
        }
        return at;
    }
}
