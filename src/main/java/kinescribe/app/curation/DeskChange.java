package kinescribe.app.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;

/** Where two projects differ in their prompts. */
final class DeskChange {
    private DeskChange() {}

    /** The first prompt of the later project that the earlier one has not or has otherwise. */
    static Optional<String> first(Project before, Project after) {
        Map<String, Prompt> known = new HashMap<>();
        before.prompts().forEach(prompt -> known.put(prompt.id(), prompt));
        return after.prompts().stream()
                .filter(prompt -> !prompt.equals(known.get(prompt.id())))
                .map(Prompt::id)
                .findFirst();
    }
}
