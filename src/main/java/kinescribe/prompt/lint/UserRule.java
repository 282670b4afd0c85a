package kinescribe.prompt.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kinescribe.base.KinescribeException;

/**
 * A rule that a user made.
 *
 * @param name its name, shown as the finding's rule
 * @param message what is told where it is broken
 * @param pattern a regular expression of Java, letters of either case
 * @param kind whether the pattern may not be there, or has to be
 * @param replacement what a quick fix puts in place of what may not be there
 */
public record UserRule(
        String name, String message, Pattern pattern, Kind kind, Optional<String> replacement) {
    /** What a pattern means. */
    public enum Kind {
        FORBIDDEN,
        REQUIRED
    }

    /**
     * Reads a rule as people write it.
     *
     * @throws KinescribeException with the place if the pattern is none, or if name or message is
     *     blank
     */
    public static UserRule of(
            String name, String message, String pattern, Kind kind, Optional<String> replacement)
            throws KinescribeException {
        if (name.isBlank() || message.isBlank()) {
            throw new KinescribeException(
                    "A prompt rule lacks its name or its message.",
                    "Give each rule a name and a message.");
        }
        try {
            return new UserRule(
                    name.strip(),
                    message.strip(),
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    kind,
                    replacement);
        } catch (PatternSyntaxException e) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "The pattern of the prompt rule \"%s\" has a fault at character %d: %s.",
                            name,
                            Math.max(0, e.getIndex()) + 1,
                            e.getDescription()),
                    "Correct it; to find a sign such as ( or ? itself, put a backslash before it.",
                    e);
        }
    }
}
