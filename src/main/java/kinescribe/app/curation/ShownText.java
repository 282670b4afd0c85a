package kinescribe.app.curation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as tables show them: nothing in them can hide, turn the line round or make it endless.
 * Marks that order letters from right to left, and others that nobody sees, become their numbers.
 */
final class ShownText {
    /** Characters that a cell shows at most; our own choice. */
    static final int MOST = 300;

    /** What stands in an editor for a character that nobody sees. */
    static final String PLACEHOLDER = "\u2423";

    /**
     * Marks of direction (Unicode Annex 9: ALM, LRM, RLM, embeddings, overrides and isolates),
     * spaces of no width and control characters.
     */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cc}]");

    private ShownText() {}

    /** The text in one line, not endless, with what is hidden made visible. */
    static String of(String text) {
        String start = text.substring(0, Math.min(MOST, text.length()));
        String seen =
                HIDDEN.matcher(start)
                        .replaceAll(
                                hidden ->
                                        String.format(
                                                Locale.ROOT,
                                                "[U+%04X]",
                                                (int) hidden.group().charAt(0)));
        return text.length() <= MOST
                ? seen
                : seen + String.format(Locale.ROOT, "… (%,d characters)", text.length());
    }

    /** The text for an editor: each hidden character is one visible sign. */
    static String editable(String text) {
        return HIDDEN.matcher(text).replaceAll(PLACEHOLDER);
    }

    /** What was typed into an editor, without the signs. */
    static String typed(String edited) {
        return edited.replace(PLACEHOLDER, " ").replaceAll("\\s+", " ").strip();
    }
}
