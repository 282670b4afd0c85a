package kinescribe.project;

import java.util.List;
import java.util.Optional;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.motion.Body;

/**
 * The timeline that is being written, before a motion is made from it. Immutable.
 *
 * @param name the name of the motion to make
 * @param segments what is done, in order; none at first
 * @param transitionS seconds in which one segment turns into the next
 * @param body whose motion it is to be
 * @param seed names one of the many ways to do it
 */
public record TimelineDraft(
        String name,
        List<TimelineSegment> segments,
        double transitionS,
        Body.Preset body,
        long seed) {
    /** Nothing written yet. */
    public static final TimelineDraft EMPTY =
            new TimelineDraft(
                    "Timeline", List.of(), Timeline.DEFAULT_TRANSITION_S, Body.Preset.ADULT, 1);

    public TimelineDraft {
        segments = List.copyOf(segments);
        if (!(transitionS >= Timeline.LEAST_TRANSITION_S
                && transitionS <= Timeline.MOST_TRANSITION_S)) {
            throw new IllegalArgumentException(
                    "Expected a transition of "
                            + Timeline.LEAST_TRANSITION_S
                            + " … "
                            + Timeline.MOST_TRANSITION_S
                            + " s, got "
                            + transitionS);
        }
    }

    /** The draft under another name. */
    public TimelineDraft withName(String changed) {
        return new TimelineDraft(changed, segments, transitionS, body, seed);
    }

    /** The draft with other segments. */
    public TimelineDraft withSegments(List<TimelineSegment> changed) {
        return new TimelineDraft(name, changed, transitionS, body, seed);
    }

    /** The draft with another length of its transitions, in seconds. */
    public TimelineDraft withTransitionS(double changed) {
        return new TimelineDraft(name, segments, changed, body, seed);
    }

    /** The draft for another body. */
    public TimelineDraft withBody(Body.Preset changed) {
        return new TimelineDraft(name, segments, transitionS, changed, seed);
    }

    /** The draft with another seed. */
    public TimelineDraft withSeed(long changed) {
        return new TimelineDraft(name, segments, transitionS, body, changed);
    }

    /** What a motion can be made from; nothing while there is no segment. */
    public Optional<Timeline> timeline() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(segments, transitionS));
    }
}
