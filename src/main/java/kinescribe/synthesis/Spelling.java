package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which known word or activity somebody may have meant. */
final class Spelling {
    /** Activities named where nothing is near. */
    private static final List<Act> USUAL =
            List.of(Act.WALK, Act.RUN, Act.SIT_DOWN, Act.STAND_UP, Act.WAVE);

    private static final int NEAREST = 5;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 24;
    private static final double ALIKE = 0.65;

    private Spelling() {}

    /** A word for a message, with the word that may be meant: "brisly (briskly?)". */
    static String asked(String word) {
        String shown = Wording.shortened(word);
        return meant(word).map(other -> shown + " (" + other + "?)").orElse(shown);
    }

    /**
     * The known word that may be meant by an unknown one: one slip away, or two in long words; a
     * slip is a letter too many, too few, another, or two changed about (Damerau 1964).
     */
    static Optional<String> meant(String word) {
        int slips = word.length() >= 8 ? 2 : word.length() >= 5 ? 1 : 0;
        if (slips == 0 || word.length() > LONGEST || Lexicon.isSilent(word)) {
            return Optional.empty();
        }
        Comparator<String> nearest = Comparator.comparingInt(other -> distance(word, other));
        return Lexicon.meaningful().stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= slips)
                .filter(other -> other.length() >= 4 && !other.equals(word))
                .filter(other -> startsAlike(word, other))
                .filter(other -> distance(word, other) <= slips)
                .min(nearest.thenComparing(Comparator.naturalOrder()));
    }

    /** People seldom get the first letter wrong (Yannakoudakis and Fawthrop 1983). */
    private static boolean startsAlike(String word, String other) {
        return word.charAt(0) == other.charAt(0)
                || (word.charAt(0) == other.charAt(1) && word.charAt(1) == other.charAt(0));
    }

    /** What to do about a prompt that names no activity. */
    static String hint(String prompt) {
        List<String> words = PromptWords.of(prompt).words();
        StringBuilder hint = new StringBuilder();
        words.stream()
                .limit(MOST_WORDS)
                .filter(word -> meant(word).isPresent())
                .findFirst()
                .ifPresent(
                        word ->
                                hint.append(
                                        "Perhaps \""
                                                + meant(word).orElseThrow()
                                                + "\" is meant by \""
                                                + word
                                                + "\". "));
        List<String> near = nearest(words).stream().map(Act::label).toList();
        return hint.append("Try one of: ")
                .append(String.join(", ", near))
                .append("; all activities are listed by \"motion activities\".")
                .toString();
    }

    /** The activities whose names or wordings are most like some words. */
    static List<Act> nearest(List<String> words) {
        Map<Act, Double> likeness = new HashMap<>();
        List<String> said =
                words.stream()
                        .filter(word -> word.length() > 3 && word.length() <= LONGEST)
                        .filter(word -> !Lexicon.isSilent(word) || Lexicon.VERBS.containsKey(word))
                        .limit(MOST_WORDS)
                        .toList();
        for (Act act : Act.values()) {
            for (String name : Wordings.wordsOf(act)) {
                for (String word : said) {
                    likeness.merge(act, likeness(word, name), Math::max);
                }
            }
        }
        Set<Act> near = new LinkedHashSet<>();
        Arrays.stream(Act.values())
                .filter(act -> likeness.getOrDefault(act, 0.0) >= ALIKE)
                .sorted(Comparator.comparingDouble(act -> -likeness.getOrDefault(act, 0.0)))
                .limit(NEAREST)
                .forEach(near::add);
        near.addAll(USUAL);
        return new ArrayList<>(near).subList(0, NEAREST);
    }

    /** One for the same word, zero for nothing in common. */
    private static double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer > LONGEST ? 0 : 1 - distance(a, b) / (double) longer;
    }

    /** How many letters to add, drop, change or swap with the next (optimal string alignment). */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
