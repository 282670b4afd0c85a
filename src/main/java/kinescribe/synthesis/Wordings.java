package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The wordings that name activities, from the files {@code words-*.txt}. */
final class Wordings {
    private static final List<String> FILES =
            List.of("words-hands.txt", "words-arms.txt", "words-daily.txt");
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.lines(file)) {
                Act act = Act.valueOf(line.head());
                for (String text : line.words().split(",")) {
                    Phrase phrase = Phrase.of(act, text);
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
    static List<Mention> in(List<String> words) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Mention best = null;
            int most = 0;
            for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words.get(at), List.of())) {
                int end = phrase.length() > most ? phrase.endIn(words, at) : -1;
                if (end >= 0) {
                    best = new Mention(phrase.act(), at, end, phrase.literal());
                    most = phrase.length();
                }
            }
            if (best != null) {
                mentions.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return mentions;
    }
}
