package kinescribe.pipeline;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Reads real recordings from a file or folder. */
public record ImportRecordings(Path source) implements Step {
    @Override
    public String title() {
        return "Import recordings";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
