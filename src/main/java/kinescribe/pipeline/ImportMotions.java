package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Reads motions from files. */
public record ImportMotions(List<Path> files) implements Step {
    @Override
    public String title() {
        return "Import motions";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
