package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Control characters, and marks that turn the direction of text or cannot be seen. */
final class ControlRule implements Rule {
    private static final String ID = "control-character";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        Matcher matcher = CONTROL.matcher(text.text());
        return matcher.results()
                .map(
                        found ->
                                new Finding(
                                        ID,
                                        found.start(),
                                        found.end(),
                                        "A character that cannot be seen stands here.",
                                        Optional.of(
                                                new Fix(
                                                        "Put a space instead",
                                                        found.start(),
                                                        found.end(),
                                                        " "))))
                .toList();
    }
}
