package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.PromptText;
import kinescribe.prompt.lint.Finding;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lines of a project's prompts. Only those that have changed are derived anew, and only a
 * sentence that has changed, or is filed elsewhere, is judged again.
 */
final class DeskRows {
    private Map<String, DeskRow> rows = new HashMap<>();
    private List<String> activities = List.of();

    /** The lines of a project's prompts, in the project's order. */
    @SuppressWarnings("ReferenceEquality") // a prompt that is the same has not been edited
    List<DeskRow> of(Project project) {
        Map<String, String> names =
                project.activities().stream()
                        .collect(Collectors.toMap(Activity::id, Activity::name));
        List<String> all = project.activities().stream().map(Activity::name).toList();
        Map<String, DeskRow> known = all.equals(activities) ? rows : Map.of();
        LintContext context = new LintContext(LintContext.NONE.activity(), all, List.of());
        Map<String, DeskRow> next = new HashMap<>();
        List<DeskRow> lines = new ArrayList<>(project.prompts().size());
        for (Prompt prompt : project.prompts()) {
            String activity = names.getOrDefault(prompt.activityId(), "");
            DeskRow old = known.get(prompt.id());
            DeskRow row =
                    old != null && old.prompt() == prompt
                            ? old
                            : row(prompt, activity, context, old);
            next.put(prompt.id(), row);
            lines.add(row);
        }
        rows = next;
        activities = all;
        return lines;
    }

    private static DeskRow row(
            Prompt prompt, String activity, LintContext context, @Nullable DeskRow old) {
        boolean judged =
                old != null
                        && old.prompt().text().equals(prompt.text())
                        && old.activity().equals(activity);
        List<Finding> findings =
                judged ? old.findings() : Lint.of(prompt.text(), context.about(activity));
        int words = judged ? old.words() : PromptText.words(prompt.text()).size();
        return new DeskRow(prompt, activity, findings, words);
    }
}
