package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.compose.Timeline;

/** The acts put between a timeline's segments among the parameters of a step: one a parameter. */
final class AddedActs {
    private AddedActs() {}

    /** The acts as text: the segment that follows, seconds, words; with more parameters. */
    static Map<String, String> with(List<Timeline.Span> spans, Map<String, String> more) {
        Map<String, String> text = new TreeMap<>(more);
        int segment = 0;
        int added = 0;
        for (Timeline.Span span : spans) {
            if (span.isAdded()) {
                text.put(name(added), (segment + 1) + " " + span.seconds() + " " + span.prompt());
                added++;
            } else {
                segment = span.segment() + 1;
            }
        }
        return text;
    }

    /** What happens when in a motion made from a timeline. */
    static List<Timeline.Span> spans(Timeline timeline, Provenance provenance)
            throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        List<Timeline.Span> spans = new ArrayList<>();
        double at = 0;
        int added = 0;
        for (Timeline.Span planned : timeline.planned()) {
            while (provenance.parameters().containsKey(name(added))) {
                String[] parts = stored.text(name(added)).split(" ", 3);
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

    private static String name(int index) {
        return String.format(Locale.ROOT, "added-%03d", index + 1);
    }
}
