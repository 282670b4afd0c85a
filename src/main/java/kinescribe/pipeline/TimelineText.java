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
}
