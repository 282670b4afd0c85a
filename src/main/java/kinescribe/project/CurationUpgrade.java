package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.prompt.Curation;

/** Prompts of schema 8 had nothing but their sentence, and nobody said how many were wanted. */
final class CurationUpgrade {
    private CurationUpgrade() {}

    static void of(ObjectNode root) {
        for (JsonNode prompt : root.path("prompts")) {
            if (prompt instanceof ObjectNode fields) {
                fields.set("curation", ProjectJson.tree(Curation.OPEN));
                fields.put("written", "");
            }
        }
        for (JsonNode activity : root.path("activities")) {
            if (activity instanceof ObjectNode fields) {
                fields.put("target", 0);
            }
        }
    }
}
