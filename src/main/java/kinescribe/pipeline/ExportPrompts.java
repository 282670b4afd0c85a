package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.prompt.FiledPrompt;
import kinescribe.format.prompt.PromptFormat;
import kinescribe.format.prompt.PromptFormats;
import kinescribe.format.prompt.PromptSet;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.Verdict;

/** Writes a project's prompts into a file or folder. */
public final class ExportPrompts {
    private ExportPrompts() {}

    /** What is written where nobody says: all, or all but rejected ones where verdicts get lost. */
    public static Set<Verdict> usual(PromptFormat format) {
        return format.keepsCuration()
                ? Set.of(Verdict.values())
                : Set.of(Verdict.OPEN, Verdict.ACCEPTED);
    }

    /** The ids of a project's prompts of some verdicts. */
    public static List<String> of(Project project, Set<Verdict> verdicts) {
        return project.prompts().stream()
                .filter(prompt -> verdicts.contains(prompt.curation().verdict()))
                .map(Prompt::id)
                .toList();
    }

    /**
     * Writes prompts in the project's order.
     *
     * @return how many were written, with what the format cannot keep
     * @throws KinescribeException if there is none or they cannot be written
     */
    public static Noticed<Integer> write(
            Project project, Collection<String> ids, PromptFormat format, Path target)
            throws KinescribeException {
        Map<String, String> names =
                project.activities().stream()
                        .collect(Collectors.toMap(Activity::id, Activity::name));
        Set<String> wanted = new HashSet<>(ids);
        List<FiledPrompt> prompts =
                project.prompts().stream()
                        .filter(prompt -> wanted.contains(prompt.id()))
                        .map(prompt -> FiledPrompts.of(prompt, names))
                        .toList();
        List<Notice> notices = new ArrayList<>();
        int left = project.prompts().size() - prompts.size();
        if (left > 0) {
            notices.add(Notice.info(Counted.of(left, "prompt") + " left out."));
        }
        notices.addAll(PromptFormats.write(format, new PromptSet(project.name(), prompts), target));
        return new Noticed<>(prompts.size(), notices);
    }
}
