package kinescribe.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.project.PromptEdits;
import kinescribe.prompt.Activity;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.Prompt;

/**
 * Puts another sentence about the same activity, by the offline writer, in the place of each of
 * some prompts: one that the activity does not have yet. What people thought of the old sentence
 * goes, its tags and note stay.
 *
 * @param seed another seed, other sentences
 */
public record RewritePrompts(List<String> promptIds, long seed) implements Step {
    /** So many sentences are asked for at a time until one is new; our own choice. */
    private static final int BATCH = 8;

    private static final int MOST_BATCHES = 50;

    public RewritePrompts {
        promptIds = List.copyOf(promptIds);
    }

    @Override
    public String title() {
        return "Rewrite " + Counted.of(promptIds.size(), "prompt");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Map<String, Set<String>> known = new HashMap<>();
        for (Prompt prompt : project.prompts()) {
            known.computeIfAbsent(prompt.activityId(), id -> new HashSet<>()).add(prompt.text());
        }
        Map<String, Prompt> prompts = new HashMap<>();
        project.prompts().forEach(prompt -> prompts.put(prompt.id(), prompt));
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Provenance> authors = new HashMap<>();
        for (String id : promptIds) {
            context.checkCancelled();
            Prompt prompt = Lookup.present(Optional.ofNullable(prompts.get(id)), "prompt", id);
            Activity activity =
                    Lookup.present(
                            project.activity(prompt.activityId()), "activity", prompt.activityId());
            Set<String> taken = known.getOrDefault(activity.id(), Set.of());
            long own = fresh(prompt, activity, taken, texts);
            authors.put(id, author(activity, own));
            context.progress(texts.size(), promptIds.size());
        }
        return Noticed.of(PromptEdits.rewrite(texts, authors));
    }

    /** Finds a new sentence for a prompt; returns the seed that it was written with. */
    private long fresh(
            Prompt prompt, Activity activity, Set<String> taken, Map<String, String> texts)
            throws KinescribeException {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            long own = Seeds.derive(seed, prompt.id() + "/" + prompt.text() + "/" + batch);
            for (String text : OfflineWriter.write(activity.name(), BATCH, own)) {
                if (taken.add(text)) {
                    texts.put(prompt.id(), text);
                    return own;
                }
            }
        }
        throw new KinescribeException(
                "The offline writer finds no new sentence about " + activity.name() + ".",
                "Edit the prompt by hand.");
    }

    private static Provenance author(Activity activity, long own) {
        return Provenance.of(
                StepIds.WRITE_PROMPTS,
                Map.of("writer", OfflineWriter.ID, "count", String.valueOf(BATCH)),
                own,
                List.of(new Provenance.Input(activity.id(), activity.revision())));
    }
}
