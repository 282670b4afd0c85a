package kinescribe.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.compose.Timeline;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.synthesis.MotionSynthesizer;
import kinescribe.synthesis.Synthesizers;

/**
 * Makes one motion from a timeline of prompts; a motion of the same name that came from a timeline
 * is replaced in its place.
 */
public record SynthesizeTimeline(
        String name, Timeline timeline, String synthesizer, double rateHz, Body body, long seed)
        implements Step {

    /** The timeline that a motion was made from, where it was made from one that can be read. */
    public static Optional<Timeline> of(Entry<MotionResult> motion) {
        if (!isTimeline(motion)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimelineText.read(motion.provenance()));
        } catch (KinescribeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What happens when in a motion that was made from a timeline, with the acts put between; empty
     * where it was made from none.
     */
    public static List<Timeline.Span> spans(Entry<MotionResult> motion) {
        Optional<Timeline> timeline = of(motion);
        if (timeline.isEmpty()) {
            return List.of();
        }
        try {
            return AddedActs.spans(timeline.get(), motion.provenance());
        } catch (KinescribeException | IllegalArgumentException e) {
            return List.of();
        }
    }

    @Override
    public String title() {
        return "Make the timeline " + name;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        MotionSynthesizer chosen = Synthesizers.byId(synthesizer);
        Noticed<Timeline.Made> made =
                timeline.make(ClipSources.of(chosen, rateHz, body), rateHz, seed, context);
        Map<String, String> how =
                AddedActs.with(
                        made.value().spans(),
                        Map.of("synthesizer", chosen.id(), "rateHz", String.valueOf(rateHz)));
        Entry<MotionResult> motion =
                new Entry<>(
                        Results.NO_ID,
                        name,
                        new MotionResult(made.value().motion(), null, null, body),
                        Provenance.of(
                                StepIds.TIMELINE,
                                TimelineText.with(timeline, BodyText.with(body, how)),
                                seed,
                                List.of()),
                        made.notices());
        return new Noticed<>(
                Results.putMotions(title(), List.of(motion), SynthesizeTimeline::isSame),
                made.notices());
    }

    private static boolean isSame(Entry<MotionResult> old, Entry<MotionResult> fresh) {
        return isTimeline(old) && old.name().equals(fresh.name());
    }

    private static boolean isTimeline(Entry<MotionResult> motion) {
        return motion.provenance().step().equals(StepIds.TIMELINE);
    }
}
