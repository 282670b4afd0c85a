package kinescribe.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads trees as {@link PlanJson} wrote them, as they are, unfinished ones too. */
public final class TreeJson {
    private static final List<String> CHILDREN = List.of("routines", "activities", "actions");

    private TreeJson() {}

    /**
     * The tree.
     *
     * @throws IllegalArgumentException if it is no such tree
     */
    public static RoutineTree read(JsonNode node) {
        return new RoutineTree(node.path("name").asText(), parts(node, 0));
    }

    private static List<Part> parts(JsonNode node, int level) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode one : node.path(CHILDREN.get(level))) {
            String name = one.path("name").asText();
            parts.add(
                    level == Level.ACTION.ordinal()
                            ? Part.action(
                                    name,
                                    one.path("prompt").asText(),
                                    one.path("seconds").asDouble())
                            : Part.of(name, parts(one, level + 1)));
        }
        return parts;
    }
}
