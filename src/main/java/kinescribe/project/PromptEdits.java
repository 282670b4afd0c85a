package kinescribe.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Curation;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.PromptText;
import kinescribe.prompt.Replacement;
import kinescribe.prompt.Verdict;

/** The edits of people who curate prompts, each of one prompt or of many at once. */
public final class PromptEdits {
    private PromptEdits() {}

    /** Accepts prompts, rejects them or opens them again. */
    public static Edit judge(Collection<String> ids, Verdict verdict) {
        String verb =
                switch (verdict) {
                    case ACCEPTED -> "Accept ";
                    case REJECTED -> "Reject ";
                    case OPEN -> "Reopen ";
                };
        return curate(verb + prompts(ids), ids, curation -> curation.with(verdict));
    }

    /** Gives prompts a tag. */
    public static Edit tag(Collection<String> ids, String tag) {
        return curate("Tag " + prompts(ids) + " " + tag, ids, curation -> curation.tagged(tag));
    }

    /** Takes a tag from prompts. */
    public static Edit untag(Collection<String> ids, String tag) {
        return curate(
                "Take tag " + tag + " from " + prompts(ids),
                ids,
                curation -> curation.untagged(tag));
    }

    /** Gives prompts these tags in place of those they have. */
    public static Edit retag(Collection<String> ids, Collection<String> tags) {
        return curate("Tag " + prompts(ids), ids, curation -> curation.withTags(tags));
    }

    /** Notes something about a prompt. */
    public static Edit note(String id, String note) {
        return curate("Note on a prompt", List.of(id), curation -> curation.noted(note));
    }

    /** Puts other sentences in the places of prompts', each with who wrote it, and opens them. */
    public static Edit rewrite(Map<String, String> texts, Map<String, Provenance> authors) {
        return change(
                "Rewrite " + prompts(texts.keySet()),
                texts.keySet(),
                p ->
                        p.withText(
                                        texts.getOrDefault(p.id(), p.text()),
                                        authors.getOrDefault(p.id(), p.provenance()))
                                .with(p.curation().with(Verdict.OPEN)));
    }

    /** Replaces words in prompts; those that would be left without a sentence stay as they are. */
    public static Edit replace(Collection<String> ids, Replacement replacement) {
        return change(
                "Replace \"" + replacement.find() + "\" in " + prompts(ids),
                ids,
                prompt -> {
                    try {
                        String text = PromptText.clean(replacement.apply(prompt.text()));
                        return text.equals(prompt.text())
                                ? prompt
                                : prompt.withText(text, Edits.TYPED);
                    } catch (KinescribeException e) {
                        return prompt;
                    }
                });
    }

    /** Moves prompts with their motions to the activity of that name, old or new. */
    public static Edit move(Collection<String> ids, String activityName) {
        Set<String> moved = new HashSet<>(ids);
        return new Edit(
                "Label " + prompts(ids) + " " + activityName,
                project -> {
                    Project result = Edits.withActivity(project, activityName);
                    String activityId = result.activityNamed(activityName).orElseThrow().id();
                    List<Prompt> prompts = new ArrayList<>();
                    for (Prompt prompt : result.prompts()) {
                        prompts.add(
                                moved.contains(prompt.id())
                                        ? prompt.withActivity(activityId)
                                        : prompt);
                    }
                    result = result.withPrompts(prompts);
                    for (Entry<MotionResult> motion : project.motions()) {
                        String promptId = motion.value().promptId();
                        if (promptId != null
                                && moved.contains(promptId)
                                && hasLabelOf(project, promptId, motion)) {
                            result = Edits.labelMotion(motion, activityName).change().apply(result);
                        }
                    }
                    return result;
                });
    }

    private static boolean hasLabelOf(
            Project project, String promptId, Entry<MotionResult> motion) {
        return project.prompt(promptId)
                .filter(prompt -> prompt.activityId().equals(motion.value().activityId()))
                .isPresent();
    }

    /** Says how many accepted prompts an activity is to have; 0 for no wish. */
    public static Edit setTarget(String activityId, int target) {
        return new Edit(
                "Set target",
                project ->
                        project.withActivities(
                                project.activities().stream()
                                        .map(
                                                activity ->
                                                        activity.id().equals(activityId)
                                                                ? activity.withTarget(target)
                                                                : activity)
                                        .toList()));
    }

    /** Says the same of every activity. */
    public static Edit setTargets(int target) {
        return new Edit(
                "Set targets",
                project ->
                        project.withActivities(
                                project.activities().stream()
                                        .map((Activity a) -> a.withTarget(target))
                                        .toList()));
    }

    private static Edit curate(
            String label, Collection<String> ids, UnaryOperator<Curation> change) {
        return change(label, ids, prompt -> prompt.with(change.apply(prompt.curation())));
    }

    private static Edit change(String label, Collection<String> ids, UnaryOperator<Prompt> change) {
        Set<String> changed = new HashSet<>(ids);
        return new Edit(
                label,
                project ->
                        project.withPrompts(
                                project.prompts().stream()
                                        .map(p -> changed.contains(p.id()) ? change.apply(p) : p)
                                        .toList()));
    }

    private static String prompts(Collection<String> ids) {
        return ids.size() == 1 ? "prompt" : Counted.of(ids.size(), "prompt");
    }
}
