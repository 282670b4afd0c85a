package kinescribe.pipeline;

import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.compose.BodySplit;
import kinescribe.compose.TimeFit;
import kinescribe.compose.UpperOnLower;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/**
 * Puts the upper body of one motion on the legs of another; a motion that was composed of the same
 * two in the same way is replaced in its place.
 */
public record ComposeInSpace(String upperId, String lowerId, BodySplit split, TimeFit fit)
        implements Step {
    private static final String SPLIT = "split";
    private static final String FIT = "fit";

    /** The step that composed a motion. */
    static ComposeInSpace stored(Provenance how) throws KinescribeException {
        StoredParameters stored = new StoredParameters(how);
        return new ComposeInSpace(
                how.inputs().get(0).id(),
                how.inputs().get(1).id(),
                BodySplit.byId(stored.text(SPLIT)),
                TimeFit.byId(stored.text(FIT)));
    }

    /** Whether a motion was composed by this very step, be it out of date or not. */
    public boolean made(Entry<MotionResult> motion) {
        if (!motion.provenance().step().equals(StepIds.COMPOSE)) {
            return false;
        }
        try {
            return stored(motion.provenance()).equals(this);
        } catch (KinescribeException e) {
            return false;
        }
    }

    @Override
    public String title() {
        return "Combine two motions";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Lookup lookup = new Lookup(project);
        Entry<MotionResult> upper = lookup.motion(upperId);
        Entry<MotionResult> lower = lookup.motion(lowerId);
        Motion motion =
                new UpperOnLower(split, fit)
                        .compose(upper.value().motion(), lower.value().motion(), context);
        Entry<MotionResult> composed =
                new Entry<>(
                        Results.NO_ID,
                        Results.name(upper.name() + " on " + lower.name()),
                        new MotionResult(
                                motion, lower.value().activityId(), null, lower.value().body()),
                        Provenance.of(
                                StepIds.COMPOSE,
                                Map.of(SPLIT, split.id(), FIT, fit.id()),
                                0,
                                List.of(lookup.input(upperId), lookup.input(lowerId))),
                        List.of());
        return new Noticed<>(
                Results.putMotions(title(), List.of(composed), (old, fresh) -> made(old)),
                List.of());
    }
}
