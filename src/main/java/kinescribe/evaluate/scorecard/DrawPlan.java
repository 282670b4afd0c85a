package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.base.Seeds;

/**
 * Draws people. The real people are dealt into two halves, the virtual ones too where there are
 * enough; a virtual person with a real person's name goes with that one. Of every activity all
 * sides give equally many windows, drawn without replacement, so that neither the size of a side
 * nor its mix of activities moves a figure.
 */
final class DrawPlan {
    /** Windows of a side in a draw at most: our own choice, for the sake of time. */
    private static final int MOST = 1000;

    private final List<Item> real;
    private final List<Item> virtual;
    private final IdentityHashMap<Item, Item> noiseOf;
    private final Shape shape;

    /**
     * @param real windows of at least four people
     * @param virtual windows of the same activities
     * @param noiseOf the noise in place of each real window
     */
    DrawPlan(
            List<Item> real, List<Item> virtual, IdentityHashMap<Item, Item> noiseOf, Shape shape) {
        this.real = real;
        this.virtual = virtual;
        this.noiseOf = noiseOf;
        this.shape = shape;
    }

    /** One draw of halves. */
    Draw halves(long seed) {
        Random random = new Random(Seeds.derive(seed, "halves"));
        List<String> names = names(real);
        Collections.shuffle(names, random);
        Set<String> first = new HashSet<>(names.subList(0, names.size() / 2));
        Set<String> second = new HashSet<>(names.subList(names.size() / 2, names.size()));
        List<Item> held = of(real, second);
        List<String> others = names(virtual);
        others.removeAll(names);
        Collections.shuffle(others, random);
        boolean halved = names(virtual).size() >= ScorecardSides.LEAST_PEOPLE;
        Set<String> judged =
                new HashSet<>(others.subList(0, halved ? (others.size() + 1) / 2 : others.size()));
        judged.addAll(first);
        Set<String> heldTrials =
                held.stream().map(i -> i.window().source().trial()).collect(Collectors.toSet());
        List<Item> mine =
                of(virtual, judged).stream()
                        .filter(i -> !heldTrials.contains(i.window().source().trial()))
                        .toList();
        List<List<Item>> sides = matched(List.of(of(real, first), held, mine), seed);
        List<Item> noise = sides.get(1).stream().map(noiseOf::get).toList();
        return new Draw(sides.get(0), sides.get(1), sides.get(2), noise, shape, seed);
    }

    /** All real people against all virtual ones, matched. */
    List<List<Item>> whole(long seed) {
        return matched(List.of(real, virtual), seed);
    }

    private static List<Item> of(List<Item> items, Set<String> people) {
        return items.stream().filter(i -> people.contains(i.person())).toList();
    }

    private static List<String> names(List<Item> items) {
        return new ArrayList<>(items.stream().map(Item::person).distinct().sorted().toList());
    }

    /** As many windows of each activity from every side. */
    static List<List<Item>> matched(List<List<Item>> sides, long seed) {
        List<Map<String, List<Item>>> byLabel =
                sides.stream()
                        .map(
                                side ->
                                        side.stream()
                                                .collect(
                                                        Collectors.groupingBy(
                                                                Item::label,
                                                                TreeMap::new,
                                                                Collectors.toList())))
                        .<Map<String, List<Item>>>map(m -> m)
                        .toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (String label : byLabel.get(0).keySet()) {
            counts.put(
                    label,
                    byLabel.stream()
                            .mapToInt(m -> m.getOrDefault(label, List.of()).size())
                            .min()
                            .orElseThrow());
        }
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double share = Math.min(1, MOST / total);
        List<List<Item>> matched = new ArrayList<>();
        for (int s = 0; s < sides.size(); s++) {
            List<Item> drawn = new ArrayList<>();
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                List<Item> all =
                        new ArrayList<>(byLabel.get(s).getOrDefault(count.getKey(), List.of()));
                // The same start on every side, so that equal sides give equal draws.
                Collections.shuffle(all, new Random(Seeds.derive(seed, count.getKey())));
                drawn.addAll(all.subList(0, (int) (share * count.getValue())));
            }
            matched.add(List.copyOf(drawn));
        }
        return matched;
    }
}
