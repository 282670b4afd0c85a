package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;

/** Simulation settings as JSON; without a magnetometer there is no field. */
final class SimulationJson {
    private static final TypeReference<MagneticField> FIELD = new TypeReference<>() {};
    private static final TypeReference<Randomisation> RANDOMISATION = new TypeReference<>() {};

    private SimulationJson() {}

    static ObjectNode write(SimulationSettings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rateHz", settings.rateHz());
        MagneticField field = settings.field();
        if (field != null) {
            node.set("field", ProjectJson.tree(field));
        }
        node.set("randomisation", ProjectJson.tree(settings.randomisation()));
        node.put("count", settings.count());
        node.put("seed", settings.seed());
        return node;
    }

    /** The settings; the standard ones for projects that were saved before they were kept. */
    static SimulationSettings read(JsonNode node) throws KinescribeException {
        if (node.isMissingNode()) {
            return SimulationSettings.STANDARD;
        }
        JsonNode field = node.path("field");
        Randomisation randomisation =
                ProjectJson.value(
                        node.path("randomisation"), RANDOMISATION, "simulation.randomisation");
        try {
            return new SimulationSettings(
                    node.path("rateHz").asDouble(),
                    field.isMissingNode()
                            ? null
                            : ProjectJson.value(field, FIELD, "simulation.field"),
                    randomisation,
                    node.path("count").asInt(),
                    node.path("seed").asLong());
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The project file is damaged in \"simulation\": " + e.getMessage() + ".",
                    "Restore it from a copy.",
                    e);
        }
    }
}
