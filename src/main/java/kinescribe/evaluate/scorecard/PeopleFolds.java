package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The people of two sides dealt into folds, each side evenly; who is on both sides is in one fold
 * on both. A side of one person only is dealt by trial instead.
 *
 * @param count how many folds; fewer than two where a side cannot be dealt
 * @param reference the fold of each window of the first side
 * @param candidate the fold of each window of the second side
 */
record PeopleFolds(int count, int[] reference, int[] candidate) {
    private static final int MOST = 5;

    static PeopleFolds of(List<Item> reference, List<Item> candidate, long seed) {
        List<List<String>> sides = List.of(groups(reference), groups(candidate));
        int count = MOST;
        for (List<String> side : sides) {
            count = Math.min(count, (int) side.stream().distinct().count());
        }
        Random random = new Random(seed);
        Map<String, Integer> foldOf = new HashMap<>();
        for (List<String> side : sides) {
            List<String> fresh = new ArrayList<>(side.stream().distinct().sorted().toList());
            fresh.removeAll(foldOf.keySet());
            Collections.shuffle(fresh, random);
            for (int i = 0; i < fresh.size(); i++) {
                foldOf.put(fresh.get(i), i % count);
            }
        }
        return new PeopleFolds(count, folds(sides.get(0), foldOf), folds(sides.get(1), foldOf));
    }

    private static List<String> groups(List<Item> side) {
        boolean alone = side.stream().map(Item::person).distinct().count() == 1;
        return side.stream()
                .map(i -> alone ? "trial " + i.window().source().trial() : i.person())
                .toList();
    }

    private static int[] folds(List<String> side, Map<String, Integer> foldOf) {
        return side.stream().mapToInt(g -> foldOf.getOrDefault(g, 0)).toArray();
    }
}
