package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import org.jspecify.annotations.Nullable;

/** Sensors as JSON; one without a device of its own has none there. */
final class SensorJson {
    private static final TypeReference<String> ID = new TypeReference<>() {};
    private static final TypeReference<SurfacePlacement> PLACEMENT = new TypeReference<>() {};
    private static final TypeReference<SensorModel> DEVICE = new TypeReference<>() {};
    private static final String DEVICE_FIELD = "device";

    private SensorJson() {}

    static ArrayNode write(List<PlacedSensor> sensors) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (PlacedSensor sensor : sensors) {
            ObjectNode node = array.addObject();
            node.put("id", sensor.id());
            node.set("placement", ProjectJson.tree(sensor.placement()));
            SensorModel own = sensor.ownDevice();
            if (own != null) {
                node.set(DEVICE_FIELD, ProjectJson.tree(own));
            }
        }
        return array;
    }

    static List<PlacedSensor> read(JsonNode array) throws KinescribeException {
        if (!array.isArray()) {
            throw new KinescribeException(
                    "The project file is damaged: \"sensors\" is no list.",
                    "Restore it from a copy.");
        }
        List<PlacedSensor> sensors = new ArrayList<>();
        for (JsonNode node : array) {
            JsonNode device = node.path(DEVICE_FIELD);
            @Nullable SensorModel own =
                    device.isMissingNode()
                            ? null
                            : ProjectJson.value(device, DEVICE, "sensors.device");
            sensors.add(
                    new PlacedSensor(
                            ProjectJson.value(node.path("id"), ID, "sensors.id"),
                            ProjectJson.value(
                                    node.path("placement"), PLACEMENT, "sensors.placement"),
                            own));
        }
        return sensors;
    }
}
