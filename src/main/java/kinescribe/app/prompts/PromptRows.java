package kinescribe.app.prompts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.QualityWatch;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** Derives the lines of the list and the table from a project. */
final class PromptRows {
    private PromptRows() {}

    /** All activities with their counts, after a line that stands for all of them. */
    static List<ActivityRow> activities(Project project) {
        Map<String, Long> counts =
                project.prompts().stream()
                        .collect(Collectors.groupingBy(Prompt::activityId, Collectors.counting()));
        List<ActivityRow> rows = new ArrayList<>();
        rows.add(new ActivityRow(ActivityRow.ALL, "All activities", project.prompts().size()));
        for (Activity one : project.activities()) {
            int count = counts.getOrDefault(one.id(), 0L).intValue();
            rows.add(new ActivityRow(one.id(), one.name(), count));
        }
        return rows;
    }

    /** The prompts of an activity, or of all. */
    static List<PromptRow> prompts(Project project, String activityId, QualityWatch quality) {
        Map<String, String> names =
                project.activities().stream()
                        .collect(Collectors.toMap(Activity::id, Activity::name));
        Freshness freshness = new Freshness(project);
        Map<String, MotionState> states = new HashMap<>();
        for (Entry<MotionResult> motion : project.motions()) {
            String prompt = motion.value().promptId();
            if (prompt != null) {
                states.put(prompt, MotionState.of(motion, freshness, quality));
            }
        }
        return project.prompts().stream()
                .filter(p -> activityId.isEmpty() || p.activityId().equals(activityId))
                .map(
                        p ->
                                new PromptRow(
                                        p.id(),
                                        names.getOrDefault(p.activityId(), ""),
                                        p.text(),
                                        states.getOrDefault(p.id(), MotionState.NONE),
                                        PromptRow.authorOf(p.provenance())))
                .toList();
    }

    /** The ids of the motions made from a prompt, oldest first. */
    static List<String> motionsOf(Project project, String promptId) {
        return project.motions().stream()
                .filter(motion -> promptId.equals(motion.value().promptId()))
                .map(Entry::id)
                .toList();
    }
}
