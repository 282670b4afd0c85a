package kinescribe.pipeline;

import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/** Trains and tests a recogniser on the recordings of one site. */
public record Evaluate(
        String realSite, String virtualSite, WindowSpec spec, EvaluationSettings settings)
        implements Step {
    @Override
    public String title() {
        return "Evaluate";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
