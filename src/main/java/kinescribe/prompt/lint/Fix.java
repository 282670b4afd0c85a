package kinescribe.prompt.lint;

/**
 * A change of a text that ends a finding.
 *
 * @param label what it does, for a menu
 * @param from the first character that goes
 * @param to the character after the last one that goes
 * @param text what comes instead
 */
public record Fix(String label, int from, int to, String text) {
    /** The changed text. */
    public String applyTo(String prompt) {
        return prompt.substring(0, from) + text + prompt.substring(to);
    }
}
