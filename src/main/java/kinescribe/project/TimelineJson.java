package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import kinescribe.base.KinescribeException;
import kinescribe.compose.TimelineSegment;
import kinescribe.motion.Body;

/** The timeline being written as JSON; a segment without a seed of its own has no such field. */
final class TimelineJson {
    private static final String SEED = "seed";

    private TimelineJson() {}

    static ObjectNode write(TimelineDraft draft) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", draft.name());
        node.put("transitionS", draft.transitionS());
        node.put("body", draft.body().name());
        node.put(SEED, draft.seed());
        var segments = node.putArray("segments");
        for (TimelineSegment segment : draft.segments()) {
            ObjectNode one = segments.addObject();
            one.put("prompt", segment.prompt());
            one.put("seconds", segment.seconds());
            segment.seed().ifPresent(seed -> one.put(SEED, seed));
        }
        return node;
    }

    /** The draft; the empty one for projects that were saved before there was any. */
    static TimelineDraft read(JsonNode node) throws KinescribeException {
        if (node.isMissingNode()) {
            return TimelineDraft.EMPTY;
        }
        try {
            List<TimelineSegment> segments = new ArrayList<>();
            for (JsonNode one : node.path("segments")) {
                JsonNode seed = one.path(SEED);
                segments.add(
                        new TimelineSegment(
                                EntryJson.text(one, "prompt", "timeline.segments"),
                                one.path("seconds").asDouble(),
                                seed.isIntegralNumber()
                                        ? OptionalLong.of(seed.longValue())
                                        : OptionalLong.empty()));
            }
            return new TimelineDraft(
                    EntryJson.text(node, "name", "timeline"),
                    segments,
                    node.path("transitionS").asDouble(),
                    body(EntryJson.text(node, "body", "timeline")),
                    node.path(SEED).asLong());
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The project file is damaged in \"timeline\": " + e.getMessage() + ".",
                    "Restore it from a copy.",
                    e);
        }
    }

    private static Body.Preset body(String name) {
        return Arrays.stream(Body.Preset.values())
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no body \"" + name + "\""));
    }
}
