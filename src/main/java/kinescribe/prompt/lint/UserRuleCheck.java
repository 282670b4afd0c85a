package kinescribe.prompt.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds where a text breaks the user's rules. */
final class UserRuleCheck implements Rule {
    private static final int MOST_PLACES = 20;

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        return context.rules().stream().flatMap(rule -> of(text.text(), rule).stream()).toList();
    }

    private static List<Finding> of(String text, UserRule rule) {
        try {
            return found(text, rule);
        } catch (CountedText.TooManyLooks | StackOverflowError e) {
            return List.of(
                    new Finding(
                            rule.name(),
                            0,
                            text.length(),
                            "The pattern of this rule takes too long here; make it simpler.",
                            Optional.empty()));
        }
    }

    private static List<Finding> found(String text, UserRule rule) {
        Matcher matcher = rule.pattern().matcher(new CountedText(text));
        if (rule.kind() == UserRule.Kind.REQUIRED) {
            return matcher.find()
                    ? List.of()
                    : List.of(
                            new Finding(
                                    rule.name(),
                                    0,
                                    text.length(),
                                    rule.message(),
                                    Optional.empty()));
        }
        List<Finding> findings = new ArrayList<>();
        while (findings.size() < MOST_PLACES && matcher.find()) {
            findings.add(
                    new Finding(
                            rule.name(),
                            matcher.start(),
                            matcher.end(),
                            rule.message(),
                            fix(rule, matcher.start(), matcher.end())));
        }
        return findings;
    }

    private static Optional<Fix> fix(UserRule rule, int from, int to) {
        return rule.replacement()
                .map(
                        text ->
                                new Fix(
                                        text.isEmpty() ? "Cut it" : "Write “" + text + "”",
                                        from,
                                        to,
                                        text));
    }
}
