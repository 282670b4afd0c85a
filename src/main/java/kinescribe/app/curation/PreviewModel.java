package kinescribe.app.curation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Noticed;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.prompt.Prompt;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/**
 * The motion of one sentence at a time: a short, coarse one, made when it is asked for. What was
 * asked for before is given up.
 */
final class PreviewModel {
    /** Long enough to see what is done, short enough to be there at once; our own choice. */
    private static final double SECONDS = 4;

    private static final double RATE_HZ = 30;

    private final LatestJob job;
    private final ReadOnlyObjectWrapper<Optional<Motion>> motion =
            new ReadOnlyObjectWrapper<>(this, "motion", Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private String shown = "";

    PreviewModel(Workspace workspace) {
        job = new LatestJob(workspace.jobs());
    }

    /** The motion, nothing while there is none. */
    ReadOnlyObjectProperty<Optional<Motion>> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /** Why there is none; empty where there is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Shows the motion of a prompt, or none. */
    void show(Optional<Prompt> prompt) {
        String text = prompt.map(Prompt::text).orElse("");
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        if (text.isEmpty()) {
            job.cancel();
            motion.set(Optional.empty());
            fault.set("");
            return;
        }
        SynthesisRequest request =
                SynthesisRequest.ofPrompt(
                        text, SECONDS, RATE_HZ, Body.Preset.ADULT.body(), text.hashCode());
        job.submit(
                "Preview",
                context -> Synthesizers.byId("auto").synthesize(request, context),
                this::ended);
    }

    private void ended(JobOutcome<Noticed<Motion>> outcome) {
        if (outcome instanceof JobOutcome.Done<Noticed<Motion>> done) {
            motion.set(Optional.of(done.value().value()));
            fault.set("");
        } else if (outcome instanceof JobOutcome.Failed<Noticed<Motion>> failed) {
            motion.set(Optional.empty());
            fault.set(failed.error().getMessage());
        }
    }
}
