package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;

/** Evaluations as JSON, without arrays. */
final class RunJson implements EntryJson.Codec<EvaluationResult> {
    private static final TypeReference<EvaluationResult> RESULT = new TypeReference<>() {};

    @Override
    public void write(Entry<EvaluationResult> entry, ObjectNode node, ArraySink arrays) {
        node.set("result", ProjectJson.tree(entry.value()));
    }

    @Override
    public EvaluationResult read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        return ProjectJson.value(node.path("result"), RESULT, "result");
    }
}
