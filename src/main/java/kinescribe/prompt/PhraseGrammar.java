package kinescribe.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phrases for the activities that have no page in the {@link PhraseBook}: verbs of their own from
 * {@code phrases.txt}, manners, speeds and places by kind. All wordings are our own.
 */
final class PhraseGrammar {
    private static final String FILE = "/kinescribe/prompt/phrases.txt";
    private static final String NAMES = "[names]";
    private static final Map<String, Phrases> ALL = new LinkedHashMap<>();
    private static final Map<String, Phrases> OTHER_NAMES = new HashMap<>();

    static {
        read();
    }

    /** What activities of one kind have in common; each list split at bars. */
    private enum Kind {
        GESTURE(
                "calmly|politely|happily|wearily|energetically|gently|carefully|lazily",
                "slowly|quickly|briskly|without haste",
                "at home|in the hall|in the office|outdoors|in the yard|in the classroom",
                "with a smile|breathing evenly|with a straight back"),
        SPORT(
                "energetically|calmly|eagerly|wearily|lightly|confidently|carefully|steadily",
                "slowly|quickly|briskly|with full force",
                "in the gym|at home|outdoors|in the yard|in the hall|at the sports club",
                "breathing evenly|with a smile|with a straight back"),
        HOLD(
                "calmly|steadily|patiently|quietly|wearily|carefully|attentively|stiffly",
                "for a while|for a long moment|without haste",
                "in the gym|at home|outdoors|in the yard|in the hall|on a mat",
                "breathing evenly|with a smile|with a straight back"),
        QUIET(
                "calmly|quietly|comfortably|patiently|attentively|wearily|lazily|happily",
                "for a while|for a long moment|without haste",
                "at home|in the morning|in the evening|after a long day|before noon|at night",
                "without a word|breathing evenly|with a smile"),
        WORK(
                "calmly|carefully|energetically|wearily|patiently|happily|steadily|lazily",
                "slowly|quickly|briskly|without haste",
                "at home|in the morning|in the evening|after a long day|before noon|with care",
                "with a smile|breathing evenly|without a word"),
        CHANGE(
                "calmly|carefully|wearily|stiffly|energetically|smoothly|gently|lazily",
                "slowly|quickly|briskly|without haste|in one smooth movement",
                "at home|in the gym|outdoors|in the morning|in the evening|with care",
                "breathing evenly|with a smile|without a word"),
        FALL(
                "suddenly|wearily|clumsily|heavily|helplessly|weakly|stiffly|unexpectedly",
                "slowly|quickly|all at once",
                "at home|outdoors|in the yard|in the hall|in the morning|at night",
                "with a cry|without a sound|with open eyes");

        private final List<String> manners;
        private final List<String> speeds;
        private final List<String> places;
        private final List<String> details;

        Kind(String manners, String speeds, String places, String details) {
            this.manners = parts(manners);
            this.speeds = parts(speeds);
            this.places = parts(places);
            this.details = parts(details);
        }

        Phrases phrases(String activity, List<String> verbs) {
            return new Phrases(activity, verbs, manners, speeds, places, details);
        }
    }

    private PhraseGrammar() {}

    /** The activities, as the synthesizer calls them. */
    static List<String> activities() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * The phrases for an activity of exactly that or another known name, in any case of letters.
     */
    static Optional<Phrases> phrases(String name) {
        String wanted = name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Optional.ofNullable(OTHER_NAMES.get(wanted)).or(() -> named(ALL.values(), wanted));
    }

    private static Optional<Phrases> named(Collection<Phrases> all, String name) {
        return all.stream().filter(p -> p.activity().equalsIgnoreCase(name)).findFirst();
    }

    private static void read() {
        Kind kind = Kind.GESTURE;
        boolean names = false;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.equals(NAMES)) {
                names = true;
            } else if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (names) {
                readNames(line);
            } else {
                int colon = line.indexOf(':');
                String activity = line.substring(0, colon);
                ALL.put(activity, kind.phrases(activity, parts(line.substring(colon + 1))));
            }
        }
    }

    private static void readNames(String line) {
        int equals = line.indexOf('=');
        String activity = line.substring(0, equals).strip();
        Phrases phrases =
                named(ALL.values(), activity)
                        .or(() -> named(PhraseBook.ALL, activity))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Unknown in " + FILE + ": " + activity));
        for (String other : parts(line.substring(equals + 1))) {
            OTHER_NAMES.put(other.toLowerCase(Locale.ROOT), phrases);
        }
    }

    private static List<String> parts(String text) {
        return Pattern.compile("|", Pattern.LITERAL)
                .splitAsStream(text)
                .map(String::strip)
                .toList();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(PhraseGrammar.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + FILE + " cannot be read", e);
        }
    }
}
