package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kinescribe.base.Seeds;
import kinescribe.learn.Examples;

/**
 * The people who are not learnt from, but say when to stop.
 *
 * @param people who; nobody where there are too few to spare one
 */
public record HeldBack(Set<String> people) {
    /** Fewer people are too few to spare one: our own choice. */
    private static final int ENOUGH_PEOPLE = 4;

    /** Share of the people who are held back: our own choice. */
    private static final double SHARE = 0.15;

    public HeldBack {
        people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
    }

    /**
     * Draws them.
     *
     * @param all who may be held back; "" is nobody
     */
    public static HeldBack of(Collection<String> all, long seed) {
        TreeSet<String> people = new TreeSet<>(all);
        people.remove("");
        if (people.size() < ENOUGH_PEOPLE) {
            return new HeldBack(Set.of());
        }
        List<String> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(Seeds.derive(seed, "judges")));
        return new HeldBack(
                new TreeSet<>(shuffled.subList(0, (int) Math.ceil(SHARE * shuffled.size()))));
    }

    /** What is learnt from. */
    Examples learnt(Examples examples) {
        return part(examples, false);
    }

    /** What is not. */
    Examples held(Examples examples) {
        return part(examples, true);
    }

    private Examples part(Examples examples, boolean held) {
        return examples.at(
                IntStream.range(0, examples.size())
                        .filter(i -> people.contains(examples.people().get(i)) == held)
                        .toArray());
    }
}
