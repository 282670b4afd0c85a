package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.scorecard.Scorecard;

/** Scorecards as JSON, without arrays. */
final class ScorecardJson implements EntryJson.Codec<Scorecard> {
    private static final TypeReference<Scorecard> CARD = new TypeReference<>() {};

    @Override
    public void write(Entry<Scorecard> entry, ObjectNode node, ArraySink arrays) {
        node.set("card", ProjectJson.tree(entry.value()));
    }

    @Override
    public Scorecard read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        return ProjectJson.value(node.path("card"), CARD, "card");
    }
}
