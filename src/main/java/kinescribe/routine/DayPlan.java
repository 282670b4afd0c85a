package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kinescribe.base.KinescribeException;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.imu.LabelLevel;

/**
 * What a person does, second by second, with what each stretch is part of. Immutable.
 *
 * @param name what it is called
 * @param persona who does it
 * @param segments what is done, in order, without gaps
 */
public record DayPlan(String name, Persona persona, List<DaySegment> segments) {
    public DayPlan {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("Expected one segment or more, got none");
        }
    }

    /** How long all of it takes, in seconds. */
    public double durationS() {
        return segments.stream().mapToInt(DaySegment::tenths).sum() / 10.0;
    }

    /** The timeline that the motion is made from. */
    public Timeline timeline() {
        return new Timeline(
                segments.stream()
                        .map(
                                s ->
                                        new TimelineSegment(
                                                s.prompt(), s.seconds(), OptionalLong.of(s.seed())))
                        .toList(),
                Timeline.DEFAULT_TRANSITION_S);
    }

    /** What is labelled when at the three levels, as planned. */
    public List<LabelLevel> levels() {
        return levels(timeline().planned());
    }

    /**
     * What is labelled when at the three levels in what was made of the plan. An act that was put
     * between belongs to the routine and activity that it leads to, and is an action of its own.
     */
    public List<LabelLevel> levels(List<Timeline.Span> spans) {
        return new DayLabels(this, spans).levels();
    }

    /**
     * Refuses a plan with prompts that no motion can be made from, before hours are spent on it.
     *
     * @throws KinescribeException if there are any
     */
    public void requireShown() throws KinescribeException {
        List<String> unknown = new ArrayList<>();
        for (DaySegment segment : segments) {
            if (!unknown.contains(segment.prompt()) && !PartReader.shown(segment.prompt())) {
                unknown.add(segment.prompt());
            }
        }
        if (!unknown.isEmpty()) {
            throw new KinescribeException(
                    "No motion can be made from \"" + String.join("\", \"", unknown) + "\".",
                    "Change these prompts; \"motion activities\" lists what can be shown.");
        }
    }
}
