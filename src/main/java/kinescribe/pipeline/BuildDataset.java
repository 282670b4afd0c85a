package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.WindowSpec;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Cuts recordings into windows. */
public record BuildDataset(String name, List<String> recordingIds, WindowSpec spec)
        implements Step {
    @Override
    public String title() {
        return "Build data set";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
