package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A wording that names an activity: words one after another; the first in any of its forms, a star
 * for up to four words of any kind, a bar between words of which any will do, a dollar for the end.
 *
 * @param act the activity it names
 * @param parts what each word may be; an empty set is a star
 */
record Phrase(Act act, List<Set<String>> parts) {
    private static final int STAR_WORDS = 4;

    /** Words after which another part of a sentence begins; a star takes none of them. */
    private static final Set<String> JOINS = Set.of("and", "then", "while");

    private static final Set<String> END = Set.of("$");

    /** From a text such as {@code draw * circle}. */
    static Phrase of(Act act, String text) {
        List<Set<String>> parts = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            parts.add(
                    word.equals("*")
                            ? Set.of()
                            : parts.isEmpty() ? Inflections.of(word) : Set.of(word.split("[|]")));
        }
        return new Phrase(act, List.copyOf(parts));
    }

    /** How many words it asks for. */
    int length() {
        return (int) parts.stream().filter(part -> !part.isEmpty() && !part.equals(END)).count();
    }

    /** All words that it names. */
    Set<String> literal() {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Where it ends (exclusive) in the words if it starts at an index; −1 if it does not. */
    int endIn(List<String> words, int start) {
        return end(words, start, 0);
    }

    private int end(List<String> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        Set<String> wanted = parts.get(part);
        if (wanted.equals(END)) {
            return at == words.size() ? at : -1;
        }
        if (!wanted.isEmpty()) {
            boolean here = at < words.size() && wanted.contains(words.get(at));
            return here ? end(words, at + 1, part + 1) : -1;
        }
        for (int skip = 0; skip <= STAR_WORDS && at + skip <= words.size(); skip++) {
            if (skip > 0 && JOINS.contains(words.get(at + skip - 1))) {
                return -1;
            }
            int end = end(words, at + skip, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
