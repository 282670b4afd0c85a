package kinescribe.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text.
 *
 * @param text the word in lower case
 * @param from its first character in the text
 * @param to the character after its last one
 */
public record Word(String text, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

    /** The words of a text in order; punctuation and symbols part them. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(
                    new Word(
                            matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''),
                            matcher.start(),
                            matcher.end()));
        }
        return words;
    }
}
