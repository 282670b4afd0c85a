package kinescribe.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.dataset.Window;

/** The people and the trials of some windows: who shares one with them is no stranger to them. */
final class Relatives {
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> trials = new HashSet<>();

    Relatives(List<Window> windows) {
        for (Window window : windows) {
            subjects.add(window.source().subject());
            trials.add(window.source().trial());
        }
    }

    /** The windows of other people and other trials. */
    List<Window> strangers(List<Window> windows) {
        return windows.stream()
                .filter(w -> !subjects.contains(w.source().subject()))
                .filter(w -> !trials.contains(w.source().trial()))
                .toList();
    }
}
