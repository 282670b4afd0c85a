package kinescribe.routine;

import java.util.List;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;

/**
 * An activity taken apart in time: what is done one after another.
 *
 * @param text the activity
 * @param actions its sub-actions, in order, one at least
 */
public record TimePlan(String text, List<Part> actions) {
    public TimePlan {
        actions = List.copyOf(actions);
        if (actions.isEmpty() || !actions.stream().allMatch(Part::isAction)) {
            throw new IllegalArgumentException("Expected one action or more, got " + actions);
        }
    }

    /** The timeline of prompts; what is longer than a segment may be becomes several. */
    public List<TimelineSegment> segments() {
        return actions.stream()
                .flatMap(
                        action ->
                                Bouts.of(action.seconds(), TimelineSegment.MOST_S).stream()
                                        .map(
                                                seconds ->
                                                        new TimelineSegment(
                                                                action.prompt(), seconds)))
                .toList();
    }

    /** The timeline with the usual transitions. */
    public Timeline timeline() {
        return new Timeline(segments(), Timeline.DEFAULT_TRANSITION_S);
    }
}
