package kinescribe.prompt;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;

/** The form that every prompt's text has, whoever wrote it. */
public final class PromptText {
    /** The most characters a prompt may have; far above any motion caption, our own choice. */
    public static final int MAX_LENGTH = 500;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Marks that turn the direction of text around, and the byte order mark. */
    private static final Pattern DIRECTION =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    private PromptText() {}

    /**
     * The text in one line of composed characters (Unicode NFC): control characters become spaces,
     * runs of spaces one space, marks of direction nothing.
     *
     * @throws KinescribeException if nothing is left or more than {@link #MAX_LENGTH} characters
     *     are
     */
    public static String clean(String text) throws KinescribeException {
        String plain = DIRECTION.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        String clean = SPACES.matcher(composed).replaceAll(" ").strip();
        if (clean.isEmpty()) {
            throw new KinescribeException(
                    "The prompt is empty.", "Write what one person does, in a sentence.");
        }
        if (clean.length() > MAX_LENGTH) {
            throw new KinescribeException(
                    "The prompt has "
                            + clean.length()
                            + " characters; at most "
                            + MAX_LENGTH
                            + " are taken.",
                    "Describe one movement of one person in a short sentence.");
        }
        return clean;
    }

    /** Whether the text has control characters, such as terminal codes, or marks of direction. */
    static boolean hasControl(String text) {
        return CONTROL.matcher(text).find() || DIRECTION.matcher(text).find();
    }

    /** The words in lower case, without punctuation. */
    static List<String> words(String text) {
        return Arrays.stream(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
