package kinescribe.pipeline;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Makes an out-of-date result again with its own parameters and the present inputs. */
public record Recreate(String resultId) implements Step {
    @Override
    public String title() {
        return "Recreate";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
