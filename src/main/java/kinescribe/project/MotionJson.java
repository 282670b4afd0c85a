package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyArray;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.jspecify.annotations.Nullable;

/**
 * Motions as JSON with two arrays: root [frames × 3] and rotation [frames × joints × 4]. Skeletons
 * without tips have no such field.
 */
final class MotionJson implements EntryJson.Codec<MotionResult> {
    private static final TypeReference<Skeleton> SKELETON = new TypeReference<>() {};
    private static final String TIPS = "tips";
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    @Override
    public void write(Entry<MotionResult> entry, ObjectNode node, ArraySink arrays)
            throws IOException {
        MotionResult result = entry.value();
        Motion motion = result.motion();
        int frames = motion.frames();
        String name = "motions/" + entry.id();
        node.put("activityId", result.activityId());
        node.put("promptId", result.promptId());
        Body body = result.body();
        node.set("body", body == null ? node.nullNode() : ProjectJson.tree(body));
        node.put("rateHz", motion.rateHz());
        node.put("frames", frames);
        ObjectNode skeleton = (ObjectNode) ProjectJson.tree(motion.skeleton());
        if (motion.skeleton().tips().isEmpty()) {
            skeleton.remove(TIPS);
        }
        node.set("skeleton", skeleton);
        node.put(
                "root",
                arrays.put(name + ".root", NpyArray.ofDoubles(motion.rootPositions(), frames, 3)));
        node.put(
                "rotation",
                arrays.put(
                        name + ".rotation",
                        NpyArray.ofDoubles(
                                motion.rotations(), frames, motion.skeleton().size(), 4)));
    }

    @Override
    public MotionResult read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        JsonNode tree = node.path("skeleton");
        if (tree instanceof ObjectNode fields && !fields.has(TIPS)) {
            fields.putArray(TIPS);
        }
        Skeleton skeleton = ProjectJson.value(tree, SKELETON, "skeleton");
        int frames = node.path("frames").asInt();
        Motion motion =
                new Motion(
                        skeleton,
                        node.path("rateHz").asDouble(),
                        arrays.doubles(node, "root", frames, 3),
                        arrays.doubles(node, "rotation", frames, skeleton.size(), 4));
        JsonNode body = node.path("body");
        return new MotionResult(
                motion,
                optional(node.path("activityId")),
                optional(node.path("promptId")),
                body.isObject() ? ProjectJson.value(body, BODY, "body") : null);
    }

    private static @Nullable String optional(JsonNode text) {
        return text.isTextual() ? text.textValue() : null;
    }
}
