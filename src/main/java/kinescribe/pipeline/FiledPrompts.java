package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kinescribe.base.Provenance;
import kinescribe.format.prompt.FiledPrompt;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import kinescribe.synthesis.KinematicSynthesizer;

/** Prompts between a project and files. */
final class FiledPrompts {
    /** The activity of sentences that name no known one, as in the window. */
    private static final String UNSORTED = "other";

    private FiledPrompts() {}

    /** The project with those of the prompts that their activities do not have yet. */
    static Project addTo(Project project, List<FiledPrompt> filed, String file) {
        Project result = project;
        for (FiledPrompt prompt : filed) {
            result = Edits.withActivity(result, prompt.activity());
        }
        Map<String, String> ids = new HashMap<>();
        for (Activity activity : result.activities()) {
            ids.putIfAbsent(activity.name(), activity.id());
        }
        Set<List<String>> known = new HashSet<>();
        result.prompts().forEach(p -> known.add(List.of(p.activityId(), p.text())));
        List<FiledPrompt> fresh = new ArrayList<>();
        for (FiledPrompt prompt : filed) {
            if (known.add(List.of(ids.getOrDefault(prompt.activity(), ""), prompt.text()))) {
                fresh.add(prompt);
            }
        }
        List<String> free = result.freeIds("prompt", fresh.size());
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            FiledPrompt prompt = fresh.get(i);
            prompts.add(
                    new Prompt(
                            free.get(i),
                            ids.getOrDefault(prompt.activity(), ""),
                            prompt.text(),
                            prompt.curation(),
                            author(prompt, file),
                            prompt.written()));
        }
        return result.withPrompts(Edits.append(result.prompts(), prompts));
    }

    /** Whoever the file says has written it, with the file noted; else that it was imported. */
    private static Provenance author(FiledPrompt prompt, String file) {
        Map<String, String> where = Map.of("file", file);
        return prompt.author()
                .map(
                        author -> {
                            Map<String, String> parameters = new TreeMap<>(author.parameters());
                            parameters.putAll(where);
                            return new Provenance(
                                    author.step(),
                                    new TreeMap<>(parameters),
                                    author.seed(),
                                    author.version(),
                                    author.inputs());
                        })
                .orElseGet(() -> Provenance.of(StepIds.IMPORT_PROMPTS, where, 0, List.of()));
    }

    /** The prompt under an activity: the given one, else the file's, else the one it reads as. */
    static FiledPrompt placed(FiledPrompt prompt, String activityName) {
        String name =
                !activityName.isBlank()
                        ? activityName
                        : prompt.activity().isBlank()
                                ? KinematicSynthesizer.activityOf(prompt.text()).orElse(UNSORTED)
                                : prompt.activity();
        return new FiledPrompt(
                name, prompt.text(), prompt.curation(), prompt.author(), prompt.written());
    }

    /** A project's prompt for a file. */
    static FiledPrompt of(Prompt prompt, Map<String, String> activityNames) {
        return new FiledPrompt(
                activityNames.getOrDefault(prompt.activityId(), ""),
                prompt.text(),
                prompt.curation(),
                Optional.of(prompt.provenance()),
                prompt.written());
    }
}
