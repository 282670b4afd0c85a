package kinescribe.prompt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words for one activity, to be put together as: person, manner, verb, pace, place, detail.
 *
 * @param activity the activity as the synthesizer calls it
 * @param lists the phrases for each part of a sentence
 * @param needed parts that every sentence has besides person and verb
 */
record Phrases(String activity, Map<Slot, List<String>> lists, Set<Slot> needed) {
    /** Parts of a sentence, named as in {@code phrases.txt}. */
    enum Slot {
        WHO,
        HOW,
        DO,
        PACE,
        WHERE,
        WITH;

        /** The part of a name in the file. */
        static Optional<Slot> named(String name) {
            for (Slot slot : values()) {
                if (slot != WHO && name.equalsIgnoreCase(slot.name())) {
                    return Optional.of(slot);
                }
            }
            return Optional.empty();
        }
    }

    Phrases {
        lists = Map.copyOf(lists);
        needed = Set.copyOf(needed);
    }

    List<String> of(Slot slot) {
        return lists.getOrDefault(slot, List.of());
    }

    /** With another list, of which every sentence takes one. */
    Phrases with(Slot slot, List<String> others) {
        Map<Slot, List<String>> changed = new EnumMap<>(lists);
        changed.put(slot, others);
        List<Slot> more = new ArrayList<>(needed);
        more.add(slot);
        return new Phrases(activity, changed, Set.copyOf(more));
    }
}
