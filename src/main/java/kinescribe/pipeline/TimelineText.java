package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;

/** A timeline among the parameters of a step: one parameter a segment. */
final class TimelineText {
    private static final String TRANSITION = "transitionS";
    private static final String NO_SEED = "-";

    private TimelineText() {}

    /** The acts that were put between, as text: the segment that follows, seconds, words. */
    static Map<String, String> withAdded(List<Timeline.Span> spans, Map<String, String> more) {
        Map<String, String> text = new TreeMap<>(more);
        int segment = 0;
        int added = 0;
        for (Timeline.Span span : spans) {
            if (span.isAdded()) {
                text.put(added(added), (segment + 1) + " " + span.seconds() + " " + span.prompt());
                added++;
            } else {
                segment = span.segment() + 1;
            }
        }
        return text;
    }

    /** What happens when in a motion made from a timeline, with the acts put between. */
    static List<Timeline.Span> spans(Timeline timeline, Provenance provenance)
            throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        List<Timeline.Span> spans = new ArrayList<>();
        double at = 0;
        int added = 0;
        for (Timeline.Span planned : timeline.planned()) {
            while (provenance.parameters().containsKey(added(added))) {
                String[] parts = stored.text(added(added)).split(" ", 3);
                if (Integer.parseInt(parts[0]) != planned.segment() + 1) {
                    break;
                }
                double end = at + Double.parseDouble(parts[1]);
                spans.add(new Timeline.Span(parts[2], Timeline.Span.NO_SEGMENT, at, end));
                at = end;
                added++;
            }
            double end = at + planned.seconds();
            spans.add(new Timeline.Span(planned.prompt(), planned.segment(), at, end));
            at = end;
        }
        return spans;
    }

    /** The timeline as text, with more parameters. */
    static Map<String, String> with(Timeline timeline, Map<String, String> more) {
        Map<String, String> text = new TreeMap<>(more);
        text.put(TRANSITION, String.valueOf(timeline.transitionS()));
        for (int i = 0; i < timeline.segments().size(); i++) {
            TimelineSegment segment = timeline.segments().get(i);
            String seed =
                    segment.seed().isPresent()
                            ? String.valueOf(segment.seed().getAsLong())
                            : NO_SEED;
            text.put(name(i), segment.seconds() + " " + seed + " " + segment.prompt());
        }
        return text;
    }

    static Timeline read(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        List<TimelineSegment> segments = new ArrayList<>();
        while (provenance.parameters().containsKey(name(segments.size()))) {
            String[] parts = stored.text(name(segments.size())).split(" ", 3);
            OptionalLong seed =
                    parts[1].equals(NO_SEED)
                            ? OptionalLong.empty()
                            : OptionalLong.of(Long.parseLong(parts[1]));
            segments.add(new TimelineSegment(parts[2], Double.parseDouble(parts[0]), seed));
        }
        return new Timeline(segments, stored.number(TRANSITION));
    }

    private static String name(int index) {
        return String.format(Locale.ROOT, "segment-%03d", index + 1);
    }

    private static String added(int index) {
        return String.format(Locale.ROOT, "added-%03d", index + 1);
    }
}
