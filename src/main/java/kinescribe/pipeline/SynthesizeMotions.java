package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edit;
import kinescribe.project.Project;

/**
 * Makes a motion from each prompt; a motion that exists for the same prompt and settings is
 * replaced.
 */
public record SynthesizeMotions(
        List<String> promptIds,
        String synthesizer,
        double seconds,
        double rateHz,
        Body body,
        long seed)
        implements Step {
    @Override
    public String title() {
        return "Synthesize motions";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        throw new UnsupportedOperationException("being built");
    }
}
