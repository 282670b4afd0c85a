package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * Simulates every sensor of the project on each motion; earlier recordings of the same motion and
 * sensor are replaced.
 */
public record SimulateRecordings(List<String> motionIds, double rateHz, long seed) implements Step {
    @Override
    public String title() {
        return "Simulate sensors";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
