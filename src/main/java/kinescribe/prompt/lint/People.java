package kinescribe.prompt.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kinescribe.prompt.TextResource;

/** Words for people, from {@code people.txt}. */
final class People {
    private static final Set<String> ONE = new HashSet<>();
    private static final Map<String, String> SEVERAL = new HashMap<>();

    static {
        TextResource.lines("people.txt").forEach(People::read);
    }

    private People() {}

    /** Whether a word means one person. */
    static boolean isOne(String word) {
        return ONE.contains(word);
    }

    /** Whether a word means several. */
    static boolean isSeveral(String word) {
        return SEVERAL.containsKey(word);
    }

    /** One of several: person for people. */
    static String oneOf(String several) {
        return SEVERAL.getOrDefault(several, "person");
    }

    private static void read(String line) {
        int colon = line.indexOf(':');
        for (String part : TextResource.parts(line.substring(colon + 1))) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                ONE.add(part);
            } else {
                SEVERAL.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
    }
}
