package kinescribe.prompt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kinescribe.prompt.Phrases.Slot;

/** All phrases of the offline writer, from {@code phrases.txt}. */
final class PhraseBook {
    private static final PhraseBook BOOK = new PhraseBook();

    private final List<String> people = new ArrayList<>();
    private final Map<String, Map<Slot, List<String>>> kinds = new HashMap<>();
    private final Map<String, Map<Slot, List<String>>> activities = new LinkedHashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private Map<Slot, List<String>> filled = new EnumMap<>(Slot.class);
    private String section = "";

    private PhraseBook() {
        for (String line : TextResource.lines("phrases.txt")) {
            read(line);
        }
    }

    /** The activities, as the synthesizer calls them, in the order of the file. */
    static List<String> activities() {
        return BOOK.activities.keySet().stream()
                .filter(name -> !BOOK.variants.containsKey(name))
                .toList();
    }

    /** The phrases for exactly that name or another known one, in any case of letters. */
    static Optional<Phrases> named(String name) {
        String wanted = name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
        String known = BOOK.same.getOrDefault(wanted, wanted);
        return BOOK.activities.keySet().stream()
                .filter(activity -> activity.equalsIgnoreCase(known))
                .findFirst()
                .map(BOOK::phrases);
    }

    /** The phrases of an activity that the file is known to hold. */
    static Phrases known(String activity) {
        return named(activity).orElseThrow();
    }

    private Phrases phrases(String activity) {
        Map<Slot, List<String>> lists =
                new EnumMap<>(Objects.requireNonNull(activities.get(activity)));
        lists.put(Slot.WHO, people);
        return new Phrases(variants.getOrDefault(activity, activity), lists, Set.of());
    }

    private void read(String line) {
        if (line.startsWith("[")) {
            section = line.substring(1, line.length() - 1);
            filled = kinds.computeIfAbsent(section, s -> new EnumMap<>(Slot.class));
        } else if (section.equals("people")) {
            people.addAll(TextResource.parts(line));
        } else if (section.equals("names")) {
            readNames(line);
        } else {
            readLists(line);
        }
    }

    private void readNames(String line) {
        int equals = line.indexOf('=');
        for (String other : TextResource.parts(line.substring(equals + 1))) {
            same.put(other.toLowerCase(Locale.ROOT), line.substring(0, equals).strip());
        }
    }

    private void readLists(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            readVariant(line);
            return;
        }
        String name = line.substring(0, colon).strip();
        List<String> parts = TextResource.parts(line.substring(colon + 1));
        Optional<Slot> slot = Slot.named(name.replace("+", ""));
        if (slot.isPresent()) {
            List<String> all = new ArrayList<>();
            if (name.endsWith("+")) {
                all.addAll(filled.getOrDefault(slot.get(), List.of()));
            }
            all.addAll(parts);
            filled.put(slot.get(), List.copyOf(all));
        } else {
            filled = new EnumMap<>(Objects.requireNonNull(kinds.get(section)));
            filled.put(Slot.DO, parts);
            activities.put(name, filled);
        }
    }

    private void readVariant(String line) {
        int equals = line.indexOf('=');
        String name = line.substring(0, equals).strip();
        String activity = line.substring(equals + 1).strip();
        filled = new EnumMap<>(Objects.requireNonNull(activities.get(activity)));
        activities.put(name, filled);
        variants.put(name, activity);
    }
}
