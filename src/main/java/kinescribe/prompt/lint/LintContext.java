package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;

/**
 * What a prompt is judged by besides its text.
 *
 * @param activity the activity that it is to describe, if there is one
 * @param activities the names of all activities of the list, of which a prompt is to describe one
 * @param rules the user's own rules
 */
public record LintContext(
        Optional<String> activity, List<String> activities, List<UserRule> rules) {
    /** Nothing but the text. */
    public static final LintContext NONE = new LintContext(Optional.empty(), List.of(), List.of());

    public LintContext {
        activities = List.copyOf(activities);
        rules = List.copyOf(rules);
    }

    /** The same list and rules for a prompt of one activity. */
    public LintContext about(String name) {
        return new LintContext(Optional.of(name), activities, rules);
    }
}
