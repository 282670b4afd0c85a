package kinescribe.synthesis;

import java.util.regex.Pattern;

/**
 * One way to write what is written in several.
 *
 * @param pattern what is replaced
 * @param by what takes its place, with groups as {@code $1}
 */
record Rewrite(Pattern pattern, String by) {
    static Rewrite of(String pattern, String by) {
        return new Rewrite(Pattern.compile(pattern), by);
    }

    /** The text rewritten. */
    String in(String text) {
        return pattern.matcher(text).replaceAll(by);
    }
}
