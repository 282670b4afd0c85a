package kinescribe.prompt.lint;

import java.util.Optional;

/**
 * A rule that a prompt breaks.
 *
 * @param rule the rule's id, such as {@code too-long}, or a user's rule's name
 * @param from the first character that it is about
 * @param to the character after the last one
 * @param message what is wrong, a plain sentence
 * @param fix what ends it, where there is something
 */
public record Finding(String rule, int from, int to, String message, Optional<Fix> fix) {}
