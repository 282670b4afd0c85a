package kinescribe.prompt.lint;

import java.util.Comparator;
import java.util.List;

/**
 * Judges prompts by rules: length, one person, action and manner, one activity, no surroundings,
 * English, no control characters, and the user's own. A text is data only, whatever it says.
 */
public final class Lint {
    /** Characters that are looked at; a prompt has at most 500 (see PromptText). */
    private static final int MOST_CHARACTERS = 2000;

    private static final List<Rule> RULES =
            List.of(
                    new LengthRule(),
                    new PersonRule(),
                    new ActionRule(),
                    new ActivitiesRule(),
                    new SurroundingsRule(),
                    new LanguageRule(),
                    new ControlRule(),
                    new UserRuleCheck());

    private Lint() {}

    /** The ids of all rules that come with the program. */
    public static List<String> ids() {
        return RULES.stream().flatMap(rule -> rule.ids().stream()).toList();
    }

    /** What a prompt breaks, by place in the text. */
    public static List<Finding> of(String prompt, LintContext context) {
        String looked = prompt.substring(0, Math.min(MOST_CHARACTERS, prompt.length()));
        LintText text = LintText.of(looked);
        return RULES.stream()
                .flatMap(rule -> rule.findings(text, context).stream())
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
    }
}
