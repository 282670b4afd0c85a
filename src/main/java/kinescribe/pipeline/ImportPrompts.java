package kinescribe.pipeline;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * Reads prompts, one a line, from a text file, or from every text file of a folder; the file's name
 * is the activity where none is given (empty text).
 */
public record ImportPrompts(Path source, String activityName) implements Step {
    @Override
    public String title() {
        return "Import prompts";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
