package kinescribe.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.base.Provenance;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** Prompts on their way into a project. */
record NewPrompts(String activityName, List<String> texts, Provenance provenance) {
    /** The project with those of the prompts that the activity does not have yet. */
    Project addTo(Project project) {
        Project result = Edits.withActivity(project, activityName);
        String activityId = result.activityNamed(activityName).map(Activity::id).orElseThrow();
        Set<String> known = texts(result, activityId);
        List<String> fresh = texts.stream().filter(text -> !known.contains(text)).toList();
        List<String> ids = result.freeIds("prompt", fresh.size());
        List<Prompt> prompts =
                IntStream.range(0, fresh.size())
                        .mapToObj(i -> new Prompt(ids.get(i), activityId, fresh.get(i), provenance))
                        .toList();
        return result.withPrompts(Edits.append(result.prompts(), prompts));
    }

    static Set<String> texts(Project project, String activityId) {
        return project.prompts().stream()
                .filter(p -> p.activityId().equals(activityId))
                .map(Prompt::text)
                .collect(Collectors.toSet());
    }
}
