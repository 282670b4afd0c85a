package kinescribe.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.Connections;
import kinescribe.language.Price;
import kinescribe.language.Usage;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.ModelWriter;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.WritingTask;
import kinescribe.prompt.WrittenPrompts;

/**
 * Has prompts for an activity written by a language model. Unlike other steps, it gives something
 * else each time; its provenance says who wrote, how and when.
 *
 * @param description how one moves in the activity; empty where nobody says
 * @param temperature how freely the model writes, 0 … 2
 * @param connections ask the model
 * @param clock tells the day
 */
public record WriteByModel(
        String activityId,
        String description,
        int count,
        double temperature,
        long seed,
        Connection connection,
        Connections connections,
        Clock clock)
        implements Step {
    @Override
    public String title() {
        return "Write " + Counted.of(count, "prompt") + " with " + connection.name();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Activity activity = Lookup.present(project.activity(activityId), "activity", activityId);
        List<String> others =
                project.activities().stream()
                        .filter(a -> !a.id().equals(activityId))
                        .map(Activity::name)
                        .toList();
        List<String> known =
                project.prompts().stream()
                        .filter(p -> p.activityId().equals(activityId))
                        .map(Prompt::text)
                        .toList();
        WritingTask task =
                new WritingTask(
                        activity.name(), description, others, known, count, temperature, seed);
        Noticed<WrittenPrompts> written =
                ModelWriter.write(task, connections.model(connection), context);
        WrittenPrompts value = written.value();
        Provenance provenance =
                Provenance.of(
                        StepIds.WRITE_PROMPTS,
                        parameters(value.usage()),
                        seed,
                        List.of(new Provenance.Input(activityId, activity.revision())));
        NewPrompts prompts = new NewPrompts(activity.name(), value.texts(), provenance);
        String title =
                "Write " + Counted.of(value.texts().size(), "prompt") + " for " + activity.name();
        List<Notice> notices = new ArrayList<>(written.notices());
        notices.add(
                Notice.info(
                        connection.name() + ": " + connection.price().told(value.usage()) + "."));
        return new Noticed<>(new Edit(title, prompts::addTo), notices);
    }

    private Map<String, String> parameters(Usage usage) {
        Map<String, String> told = new TreeMap<>();
        told.put("writer", ModelWriter.ID);
        told.put("connection", connection.kind().id());
        told.put("model", connection.model());
        told.put("temperature", Digits.rounded(temperature, 3));
        told.put("count", String.valueOf(count));
        told.put("date", LocalDate.now(clock).toString());
        told.put("requests", String.valueOf(usage.requests()));
        told.put("inputTokens", String.valueOf(usage.inputTokens()));
        told.put("outputTokens", String.valueOf(usage.outputTokens()));
        if (!description.isBlank()) {
            told.put("description", description);
        }
        if (!connection.price().equals(Price.NONE)) {
            told.put("costUsd", Digits.rounded(connection.price().of(usage), 4));
        }
        return told;
    }
}
