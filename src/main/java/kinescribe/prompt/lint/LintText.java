package kinescribe.prompt.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kinescribe.prompt.Word;

/**
 * A prompt as rules see it.
 *
 * @param text the prompt
 * @param words its words
 */
record LintText(String text, List<Word> words) {
    /** Words that start a part of a sentence which can be left out. */
    private static final Set<String> OPENERS =
            Set.of(
                    "while", "as", "before", "after", "and", "then", "with", "without", "in", "on",
                    "at", "under", "beneath", "near", "beside", "through", "across", "along",
                    "around", "for", "during", "because", "until", "by", "from", "into", "over",
                    "past", "towards", "toward", "behind", "amid", "amidst", "among", "when", "so");

    static LintText of(String text) {
        return new LintText(text, Word.in(text));
    }

    /** Whether a word joins or places what follows, such as "while" and "in". */
    static boolean isOpener(String word) {
        return OPENERS.contains(word);
    }

    /** Whether a word can start a part that is left out: after a comma, or a joining word. */
    boolean opens(int word) {
        return word > 0 && (OPENERS.contains(words.get(word).text()) || afterComma(word));
    }

    private boolean afterComma(int word) {
        return text.substring(words.get(word - 1).to(), words.get(word).from()).contains(",");
    }

    /** The word that starts the part in which another stands; 0 for the start of the text. */
    int partStart(int word) {
        return IntStream.iterate(word, w -> w > 0, w -> w - 1)
                .filter(this::opens)
                .findFirst()
                .orElse(0);
    }

    /** The word after the part that starts at a word: at the next comma, or the end. */
    int partEnd(int start) {
        return IntStream.range(start + 1, words.size())
                .filter(this::afterComma)
                .findFirst()
                .orElse(words.size());
    }

    /** Leaves words out with the comma and space before them. */
    Fix without(int first, int after) {
        int from = first == 0 ? 0 : words.get(first - 1).to();
        int to = words.get(after - 1).to();
        String gone = text.substring(words.get(first).from(), to);
        return new Fix("Cut “" + gone + "”", from, to, "");
    }

    /** Where a word index lies in the text, the end of the text if it is behind the last word. */
    int from(int word) {
        return word < words.size() ? words.get(word).from() : text.length();
    }

    /** The index of the word at a character. */
    int wordAt(int character) {
        return IntStream.range(0, words.size())
                .filter(w -> words.get(w).to() > character)
                .findFirst()
                .orElse(words.size());
    }
}
