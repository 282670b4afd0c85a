package kinescribe.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of tags: lower case, no commas or semicolons, so that lists of them can be written. */
public final class PromptTag {
    /** The most characters of a tag; our own choice. */
    public static final int MAX_LENGTH = 40;

    private PromptTag() {}

    /** The tag in its form; nothing where no letter or digit is left. */
    public static Optional<String> clean(String typed) {
        String plain =
                typed.toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{Cc}\\p{Cf},;]+", " ")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
        String tag = plain.substring(0, Math.min(MAX_LENGTH, plain.length())).strip();
        return tag.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(tag)
                : Optional.empty();
    }

    /** The tags of a text with commas or semicolons between them. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split("[,;]"))
                .flatMap(t -> clean(t).stream())
                .distinct()
                .toList();
    }
}
