package kinescribe.pipeline;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Writes prompts for an activity with the seeded offline writer. */
public record WritePrompts(String activityId, int count, long seed) implements Step {
    @Override
    public String title() {
        return "Write prompts";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
