package kinescribe.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words and puts others in their place; both are taken as they are, not as patterns.
 *
 * @param find what to look for; nothing is found for the empty text
 * @param replace what to put there
 * @param matchCase whether capital letters count
 * @param wholeWords whether only whole words count
 */
public record Replacement(String find, String replace, boolean matchCase, boolean wholeWords) {
    /**
     * A place where something was found.
     *
     * @param from its first character
     * @param to after its last character
     */
    public record Hit(int from, int to) {}

    /** Where it is found, from the first on. */
    public List<Hit> hits(String text) {
        List<Hit> found = new ArrayList<>();
        if (!find.isEmpty()) {
            Matcher matcher = pattern().matcher(text);
            while (matcher.find()) {
                found.add(new Hit(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The text with every hit replaced. */
    public String apply(String text) {
        return find.isEmpty()
                ? text
                : pattern().matcher(text).replaceAll(Matcher.quoteReplacement(replace));
    }

    private Pattern pattern() {
        String word = "[\\p{L}\\p{N}_]";
        String quoted = Pattern.quote(find);
        return Pattern.compile(
                wholeWords ? "(?<!" + word + ")" + quoted + "(?!" + word + ")" : quoted,
                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
