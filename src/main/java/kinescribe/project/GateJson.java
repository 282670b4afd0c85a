package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;

/** The quality gate as JSON: limits by measure, and acceptances. */
final class GateJson {
    private static final TypeReference<Map<String, Double>> LIMITS = new TypeReference<>() {};
    private static final TypeReference<List<Acceptance>> ACCEPTANCES = new TypeReference<>() {};

    private GateJson() {}

    static ObjectNode write(QualityGate gate) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode limits = node.putObject("limits");
        gate.rules().limits().forEach((measure, limit) -> limits.put(measure.id(), limit));
        node.set("acceptances", ProjectJson.tree(gate.acceptances()));
        return node;
    }

    /** The gate; the standard one for projects that were saved before there was any. */
    static QualityGate read(JsonNode node) throws KinescribeException {
        if (node.isMissingNode()) {
            return QualityGate.STANDARD;
        }
        Map<Measure, Double> limits = new EnumMap<>(Measure.class);
        for (Map.Entry<String, Double> limit :
                ProjectJson.value(node.path("limits"), LIMITS, "gate.limits").entrySet()) {
            // A measure of a newer program cannot be judged here and is left out.
            Measure.byId(limit.getKey()).ifPresent(m -> limits.put(m, limit.getValue()));
        }
        List<Acceptance> acceptances =
                ProjectJson.value(node.path("acceptances"), ACCEPTANCES, "gate.acceptances");
        try {
            return new QualityGate(new QualityRules(limits), acceptances);
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The project file is damaged in \"gate.limits\": " + e.getMessage() + ".",
                    "Restore it from a copy.",
                    e);
        }
    }
}
