package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits, a word or a sign of a text.
 *
 * @param text as it stands there
 * @param from where it starts
 */
record Token(String text, int from) {
    private static final Pattern ONE =
            Pattern.compile("\\d++(?:[.,]\\d++)*+|\\p{L}++|[^\\s\\p{L}\\d]");

    /** What takes the place of a token after the last. */
    static final Token NONE = new Token("", Integer.MAX_VALUE);

    /** The tokens of a text in their order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = ONE.matcher(text);
        while (next.find()) {
            tokens.add(new Token(next.group(), next.start()));
        }
        return tokens;
    }

    int to() {
        return from + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isDigits() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** Whether another follows without a space between. */
    boolean touches(Token next) {
        return to() == next.from();
    }
}
