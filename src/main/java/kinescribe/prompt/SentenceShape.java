package kinescribe.prompt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kinescribe.prompt.Phrases.Slot;

/**
 * Which parts a sentence has besides person and verb, and their order.
 *
 * @param slots the parts
 * @param placeFirst whether the place stands before the person
 * @param mannerLast whether the manner stands behind the verb
 */
record SentenceShape(Set<Slot> slots, boolean placeFirst, boolean mannerLast) {
    private static final List<SentenceShape> ALL =
            List.of(
                    plain(Slot.HOW, Slot.WHERE),
                    plain(Slot.PACE, Slot.WHERE),
                    plain(Slot.HOW, Slot.WITH),
                    plain(Slot.PACE, Slot.WITH),
                    plain(Slot.WHERE, Slot.WITH),
                    plain(Slot.HOW, Slot.WHERE, Slot.WITH),
                    plain(Slot.PACE, Slot.WHERE, Slot.WITH),
                    plain(Slot.HOW, Slot.PACE, Slot.WHERE),
                    new SentenceShape(Set.of(Slot.HOW, Slot.WHERE), false, true),
                    new SentenceShape(Set.of(Slot.HOW, Slot.WITH), false, true),
                    new SentenceShape(Set.of(Slot.HOW, Slot.WHERE), true, false),
                    new SentenceShape(Set.of(Slot.WITH, Slot.WHERE), true, false));

    private static SentenceShape plain(Slot first, Slot... more) {
        return new SentenceShape(Set.copyOf(EnumSet.of(first, more)), false, false);
    }

    /** The shapes that have all the parts needed; one of just these if there is none. */
    static List<SentenceShape> having(Set<Slot> needed) {
        Set<Slot> parts = new HashSet<>(needed);
        parts.removeAll(Set.of(Slot.WHO, Slot.DO));
        List<SentenceShape> having =
                ALL.stream().filter(shape -> shape.slots.containsAll(parts)).toList();
        return having.isEmpty() ? List.of(new SentenceShape(parts, false, false)) : having;
    }

    /** A sentence of drawn parts. */
    String sentence(Map<Slot, String> drawn) {
        String person = text(drawn, Slot.WHO);
        String place = slots.contains(Slot.WHERE) ? text(drawn, Slot.WHERE) : "";
        boolean front = placeFirst && place.matches("(in|at|on) .*");
        List<String> parts = new ArrayList<>();
        if (front) {
            parts.add(capital(place) + ",");
            parts.add(person.substring(0, 1).toLowerCase(Locale.ROOT) + person.substring(1));
        } else {
            parts.add(person);
        }
        boolean how = slots.contains(Slot.HOW);
        if (how && !mannerLast) {
            parts.add(text(drawn, Slot.HOW));
        }
        parts.add(text(drawn, Slot.DO));
        if (how && mannerLast) {
            parts.add(text(drawn, Slot.HOW));
        }
        if (slots.contains(Slot.PACE)) {
            parts.add(text(drawn, Slot.PACE));
        }
        if (!place.isEmpty() && !front) {
            parts.add(place);
        }
        String main = String.join(" ", parts);
        return main + (slots.contains(Slot.WITH) ? ", " + text(drawn, Slot.WITH) : "") + ".";
    }

    private static String text(Map<Slot, String> drawn, Slot slot) {
        return drawn.getOrDefault(slot, "");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
