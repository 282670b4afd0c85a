package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The wordings that name activities, from the files {@code words-*.txt}. */
final class Wordings {
    private static final List<String> FILES =
            List.of("words-hands.txt", "words-arms.txt", "words-daily.txt");

    /** Who dribbles such a ball plays no soccer. */
    private static final Set<String> OTHER_BALLS = Set.of("basketball", "basketballs", "handball");

    private static final Pattern ENDS = Pattern.compile("[.;:!?] ");
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();
    private static final Map<Act, Set<String>> LITERAL = new EnumMap<>(Act.class);

    static {
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.lines(file)) {
                Act act = Act.valueOf(line.head());
                for (String text : line.words().split(",")) {
                    Phrase phrase = Phrase.of(act, text);
                    Set<String> literal = LITERAL.computeIfAbsent(act, a -> new HashSet<>());
                    phrase.parts().stream().skip(1).forEach(literal::addAll);
                    for (String word : phrase.parts().get(0)) {
                        BY_FIRST_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
                    }
                }
            }
        }
    }

    private Wordings() {}

    /** The words of an activity's name and the first words of its wordings. */
    static Set<String> wordsOf(Act act) {
        Set<String> words = new HashSet<>(List.of(act.label().toLowerCase(Locale.ROOT).split(" ")));
        BY_FIRST_WORD.forEach(
                (word, phrases) -> {
                    if (phrases.stream().anyMatch(phrase -> phrase.act() == act)) {
                        words.add(word);
                    }
                });
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    /** Whether a word belongs to a wording of an activity, after the first. */
    static boolean belongs(Act act, String word) {
        return LITERAL.getOrDefault(act, Set.of()).contains(word);
    }

    /**
     * A wording found.
     *
     * @param act the activity it names
     * @param from the first word's index
     * @param to the index after the last word
     * @param literal the words that make it this activity; others in between may be any
     */
    record Mention(Act act, int from, int to, Set<String> literal) {}

    /** The wordings in a text in their order; of those that start alike the one with most words. */
    static List<Mention> in(PromptWords prompt) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        int part = 0;
        List<String> words = prompt.words();
        while (at < prompt.words().size()) {
            if (at >= part) {
                part = partEnd(prompt, at);
                words = prompt.words().subList(0, part);
            }
            Mention best = null;
            int most = 0;
            for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words.get(at), List.of())) {
                int end = phrase.length() > most ? phrase.endIn(words, at) : -1;
                if (end >= 0) {
                    best = new Mention(phrase.act(), at, end, phrase.literal());
                    most = phrase.length();
                }
            }
            if (best != null && !(best.act() == Act.SOCCER && prompt.has(OTHER_BALLS))) {
                mentions.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return mentions;
    }

    /** Where the part of a sentence ends that a word belongs to: no wording goes beyond. */
    private static int partEnd(PromptWords prompt, int from) {
        List<String> words = prompt.words();
        for (int i = from + 1; i < words.size(); i++) {
            if (prompt.starts().get(i) == prompt.end(i - 1) + 1) {
                continue;
            }
            String between = prompt.text().substring(prompt.end(i - 1), prompt.starts().get(i));
            boolean verb =
                    Lexicon.VERBS.containsKey(words.get(i))
                            || Lexicon.GENERIC.contains(words.get(i))
                            || BY_FIRST_WORD.containsKey(words.get(i));
            if ((verb && between.contains(",")) || ENDS.matcher(between).find()) {
                return i;
            }
        }
        return words.size();
    }
}
