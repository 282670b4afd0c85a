package kinescribe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.OfflineWriter;

/**
 * Writes prompts for an activity with the seeded offline writer: as many as asked that the activity
 * does not have yet.
 */
public record WritePrompts(String activityId, int count, long seed) implements Step {
    @Override
    public String title() {
        return "Write " + Counted.of(count, "prompt");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Activity activity = Lookup.present(project.activity(activityId), "activity", activityId);
        Set<String> known = NewPrompts.texts(project, activityId);
        List<String> texts =
                OfflineWriter.write(activity.name(), count + known.size(), seed).stream()
                        .filter(text -> !known.contains(text))
                        .limit(count)
                        .toList();
        Provenance provenance =
                Provenance.of(
                        StepIds.WRITE_PROMPTS,
                        Map.of("writer", OfflineWriter.ID, "count", String.valueOf(count)),
                        seed,
                        List.of(new Provenance.Input(activityId, activity.revision())));
        NewPrompts prompts = new NewPrompts(activity.name(), texts, provenance);
        return Noticed.of(
                new Edit(
                        "Write " + Counted.of(count, "prompt") + " for " + activity.name(),
                        prompts::addTo));
    }
}
