package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;

/**
 * Tests one group of windows after the other, such as all of one place on the body, by what was
 * learnt from the other groups; a window's site names its group. Where the groups share people,
 * those of a group take turns in a few parts, so that nobody is tested who was learnt from.
 */
final class GroupTurns {
    /** Parts in which the people of a group take turns: our own choice. */
    private static final int PARTS = 5;

    private final Dataset real;
    private final long seed;

    GroupTurns(Dataset real, long seed) {
        this.real = real;
        this.seed = seed;
    }

    List<Turn> turns() throws KinescribeException {
        Set<String> groups = new TreeSet<>();
        real.windows().forEach(w -> groups.add(w.source().site()));
        if (groups.size() < 2) {
            throw new KinescribeException(
                    "To leave one out needs recordings of at least 2 positions, devices or data"
                            + " sets, got "
                            + String.join(", ", groups)
                            + ".",
                    "Add recordings, or use loso.");
        }
        List<Turn> turns = new ArrayList<>();
        for (String group : groups) {
            List<Window> test = real.windows().stream().filter(w -> in(group, w)).toList();
            List<Window> others = real.windows().stream().filter(w -> !in(group, w)).toList();
            for (Set<String> part : parts(test, others)) {
                List<Window> tested =
                        test.stream().filter(w -> part.contains(w.source().subject())).toList();
                turns.add(new Turn(new Relatives(tested).strangers(others), tested));
            }
        }
        return turns;
    }

    private static boolean in(String group, Window window) {
        return window.source().site().equals(group);
    }

    private List<Set<String>> parts(List<Window> test, List<Window> others) {
        TreeSet<String> people = new TreeSet<>();
        test.forEach(w -> people.add(w.source().subject()));
        if (new Relatives(test).strangers(others).size() == others.size()) {
            return List.of(people);
        }
        List<String> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        List<Set<String>> parts = new ArrayList<>();
        int count = Math.min(PARTS, shuffled.size());
        for (int k = 0; k < count; k++) {
            int from = k * shuffled.size() / count;
            int to = (k + 1) * shuffled.size() / count;
            parts.add(new HashSet<>(shuffled.subList(from, to)));
        }
        return parts;
    }
}
