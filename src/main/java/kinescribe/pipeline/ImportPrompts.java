package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.prompt.FiledPrompt;
import kinescribe.format.prompt.PromptFormats;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * Reads prompts from a file or folder of any known kind. Their activity is the one given; else the
 * one that the file says; else the one that the sentence reads as. Prompts that the activity has
 * already are left out.
 *
 * @param activityName the activity of all; empty to go by the file
 */
public record ImportPrompts(Path source, String activityName) implements Step {
    @Override
    public String title() {
        return "Import prompts from " + source.getFileName();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Noticed<List<FiledPrompt>> read = PromptFormats.read(source, context);
        List<FiledPrompt> placed =
                read.value().stream()
                        .map(prompt -> FiledPrompts.placed(prompt, activityName))
                        .toList();
        String file = FileFaults.name(source);
        return new Noticed<>(
                new Edit(
                        "Import " + Counted.of(placed.size(), "prompt"),
                        p -> FiledPrompts.addTo(p, placed, file)),
                read.notices());
    }
}
