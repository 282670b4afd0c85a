package kinescribe.prompt;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.prompt.Phrases.Slot;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeValue;

/** Keeps of an activity's phrases those that say what is wanted. */
final class Wanted {
    private Wanted() {}

    /**
     * Phrases whose sentences say all values, each in one part of the sentence.
     *
     * @throws KinescribeException if the activity has no words for a value
     */
    static Phrases restrict(Phrases phrases, Set<AttributeValue> values)
            throws KinescribeException {
        Phrases restricted = phrases;
        Set<Slot> free = EnumSet.allOf(Slot.class);
        Set<AttributeValue> inOrder =
                new TreeSet<>(
                        Comparator.comparing(AttributeValue::attribute)
                                .thenComparing(AttributeValue::name));
        inOrder.addAll(values);
        for (AttributeValue value : inOrder) {
            Map<Slot, List<String>> saying = saying(restricted, value, free);
            Optional<Slot> slot =
                    saying.keySet().stream()
                            .max(
                                    Comparator.comparingInt(
                                            s -> saying.getOrDefault(s, List.of()).size()));
            if (slot.isEmpty()) {
                throw new KinescribeException(
                        "The offline writer has no words to say \""
                                + value.attribute().label()
                                + ": "
                                + value.name()
                                + "\" about "
                                + phrases.activity()
                                + ".",
                        "Type such a prompt, or ask a language model.");
            }
            restricted = restricted.with(slot.get(), saying.getOrDefault(slot.get(), List.of()));
            free.remove(slot.get());
        }
        return restricted;
    }

    private static Map<Slot, List<String>> saying(
            Phrases phrases, AttributeValue value, Set<Slot> free) {
        Map<Slot, List<String>> saying = new EnumMap<>(Slot.class);
        for (Slot slot : free) {
            List<String> some =
                    phrases.of(slot).stream().filter(phrase -> says(phrase, value)).toList();
            if (!some.isEmpty()) {
                saying.put(slot, some);
            }
        }
        return saying;
    }

    private static boolean says(String phrase, AttributeValue value) {
        return AttributeLexicon.spans(phrase).stream().anyMatch(s -> s.value().equals(value));
    }
}
