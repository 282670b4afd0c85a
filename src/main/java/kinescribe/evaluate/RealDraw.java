package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Window;

/** Draws the real windows that one turn learns from. */
final class RealDraw {
    private RealDraw() {}

    /**
     * A seeded draw of people, then of their windows, in their order.
     *
     * @throws KinescribeException if there are fewer people than wanted: a score under the wrong
     *     number would look like a plateau
     */
    static List<Window> draw(List<Window> windows, RealAmount amount, long seed)
            throws KinescribeException {
        return share(people(windows, amount.people(), seed), amount, seed);
    }

    private static List<Window> people(List<Window> windows, int people, long seed)
            throws KinescribeException {
        TreeSet<String> all = new TreeSet<>();
        windows.forEach(w -> all.add(w.source().subject()));
        if (people > all.size()) {
            throw new KinescribeException(
                    "It is to learn from "
                            + people
                            + " real people, but beside those who are tested there are only "
                            + all.size()
                            + ".",
                    "Ask for at most " + all.size() + ", or for all of them.");
        }
        if (people == 0 || people == all.size()) {
            return windows;
        }
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(Seeds.derive(seed, "people")));
        Set<String> drawn = new HashSet<>(shuffled.subList(0, people));
        return windows.stream().filter(w -> drawn.contains(w.source().subject())).toList();
    }

    /** A share of the windows, or of each class's; at least one. */
    private static List<Window> share(List<Window> windows, RealAmount amount, long seed) {
        if (amount.share() == 1) {
            return windows;
        }
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < windows.size(); i++) {
            String group = amount.byClass() ? windows.get(i).label() : "";
            groups.computeIfAbsent(group, c -> new ArrayList<>()).add(i);
        }
        Random random = new Random(seed);
        List<Integer> kept = new ArrayList<>();
        for (List<Integer> places : groups.values()) {
            Collections.shuffle(places, random);
            long n = Math.max(1, Math.round(amount.share() * places.size()));
            kept.addAll(places.subList(0, (int) n));
        }
        Collections.sort(kept);
        return kept.stream().map(windows::get).toList();
    }
}
