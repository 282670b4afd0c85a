package kinescribe.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.prompt.Prompt;

/** Notes when prompts came into a project, whoever wrote them. */
public final class PromptDates {
    private PromptDates() {}

    /** A project in which prompts that are new or have a new sentence bear the time of it. */
    @SuppressWarnings("ReferenceEquality") // an unchanged list is the same list
    public static Project noted(Project before, Project after, Instant now) {
        if (before.prompts() == after.prompts()) {
            return after;
        }
        String date = now.truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, String> texts = new HashMap<>();
        before.prompts().forEach(prompt -> texts.put(prompt.id(), prompt.text()));
        List<Prompt> dated =
                after.prompts().stream()
                        .map(
                                prompt ->
                                        prompt.written().isEmpty()
                                                        && !prompt.text()
                                                                .equals(texts.get(prompt.id()))
                                                ? prompt.writtenAt(date)
                                                : prompt)
                        .toList();
        return dated.equals(after.prompts()) ? after : after.withPrompts(dated);
    }
}
