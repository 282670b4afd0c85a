package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.routine.PlanJson;
import kinescribe.routine.TreeJson;

/** The routine being written as JSON. */
final class RoutineJson {
    private RoutineJson() {}

    static ObjectNode write(RoutineDraft draft) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("persona", draft.persona());
        node.put("seconds", draft.seconds());
        node.put("seed", draft.seed());
        node.set("tree", PlanJson.of(draft.tree()));
        return node;
    }

    /** The draft; the empty one for projects without any. */
    static RoutineDraft read(JsonNode node) throws KinescribeException {
        if (node.isMissingNode()) {
            return RoutineDraft.EMPTY;
        }
        try {
            return new RoutineDraft(
                    TreeJson.read(node.path("tree")),
                    EntryJson.text(node, "persona", "routine"),
                    node.path("seconds").asDouble(),
                    node.path("seed").asLong());
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The project file is damaged in \"routine\": " + e.getMessage() + ".",
                    "Restore it from a copy.",
                    e);
        }
    }
}
