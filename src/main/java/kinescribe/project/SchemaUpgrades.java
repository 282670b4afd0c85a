package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.motion.Body;
import kinescribe.motion.Proportions;
import kinescribe.motion.Sex;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;

/**
 * Brings manifests of older schemas up to date on the parsed tree, one schema at a time. The
 * upgrade at index {@code i} makes schema {@code i + 2} from {@code i + 1}.
 */
final class SchemaUpgrades {
    /** The field with the schema's number. */
    static final String FIELD = "schema";

    /** Every upgrade since schema 1. */
    private static final List<Consumer<ObjectNode>> UPGRADES =
            List.of(
                    SchemaUpgrades::bodiesOfPeople,
                    root -> {
                        devicesByNumber(root);
                        root.putArray("calibrations");
                    },
                    SchemaUpgrades::sensorsOnSurfaces,
                    SchemaUpgrades::devicesOfSensors,
                    root -> {
                        SettingsUpgrade.of(root);
                        RunUpgrade.of(root);
                    },
                    root -> {
                        SettingsUpgrade.uses(root);
                        root.putArray("models");
                    },
                    SettingsUpgrade::training,
                    CurationUpgrade::of);

    private final List<Consumer<ObjectNode>> upgrades;

    SchemaUpgrades(List<Consumer<ObjectNode>> upgrades) {
        this.upgrades = upgrades;
    }

    /** Bodies of schema 1 had no sex, age and proportions; all were grown people. */
    private static void bodiesOfPeople(ObjectNode root) {
        for (JsonNode motion : root.path("motions")) {
            if (motion.path("body") instanceof ObjectNode body) {
                body.put("sex", Sex.UNSAID.name());
                body.put("ageYears", Body.ADULT_YEARS);
                body.set("proportions", ProjectJson.tree(Proportions.ADULT));
            }
        }
    }

    /** Devices had noise, bias and range of two triads only, infinity where they had no limit. */
    private static void devicesByNumber(ObjectNode root) {
        if (!(root.path("sensorModel") instanceof ObjectNode device)) {
            return;
        }
        ObjectNode numbers = device.objectNode();
        for (Map.Entry<String, String> triad :
                Map.of("acceleration", "ACC_", "rotation", "GYR_").entrySet()) {
            JsonNode old = device.path(triad.getKey());
            put(numbers, triad.getValue() + "NOISE", old.path("noiseDensity"));
            put(numbers, triad.getValue() + "BIAS", old.path("biasSd"));
            put(numbers, triad.getValue() + "RANGE", old.path("range"));
            device.remove(triad.getKey());
        }
        device.set("parameters", numbers);
        device.putArray("off");
    }

    /** Sensors of schema 3 were told in metres of an adult's body. */
    private static void sensorsOnSurfaces(ObjectNode root) {
        Skeleton adult = Body.Preset.ADULT.body().skeleton();
        BodySurface surface = BodySurface.of(adult);
        for (JsonNode sensor : root.path("sensors")) {
            JsonNode old = sensor.path("placement");
            // What is on no segment or no placement is left for the reader to refuse.
            if (adult.indexOf(old.path("joint").asText()) >= 0
                    && sensor instanceof ObjectNode fields) {
                metres(old)
                        .map(placement -> SurfacePlacement.of(placement, surface))
                        .ifPresent(there -> fields.set("placement", ProjectJson.tree(there)));
            }
        }
    }

    /**
     * All sensors of schema 4 were the project's device, as those of later ones without their own.
     */
    private static void devicesOfSensors(ObjectNode root) {
        for (JsonNode sensor : root.path("sensors")) {
            if (sensor instanceof ObjectNode fields) {
                fields.remove("device");
            }
        }
    }

    private static Optional<SensorPlacement> metres(JsonNode placement) {
        try {
            return Optional.of(
                    ProjectJson.value(placement, new TypeReference<>() {}, "sensors.placement"));
        } catch (KinescribeException e) {
            return Optional.empty();
        }
    }

    private static void put(ObjectNode numbers, String name, JsonNode value) {
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            numbers.set(name, value);
        }
    }

    /** The program's own upgrades. */
    static SchemaUpgrades standard() {
        return new SchemaUpgrades(UPGRADES);
    }

    /** The schema that this program writes. */
    int current() {
        return upgrades.size() + 1;
    }

    /**
     * A manifest of the current schema from one of any known schema.
     *
     * @throws KinescribeException if it is no manifest or its schema is unknown
     */
    ObjectNode upgrade(JsonNode manifest) throws KinescribeException {
        JsonNode number = manifest.path(FIELD);
        if (!(manifest instanceof ObjectNode root) || !number.isInt()) {
            throw new KinescribeException(
                    "The file project.json has no schema number and is not a Kinescribe project.",
                    "Open a folder or .kinescribe file that Kinescribe has saved.");
        }
        int schema = number.intValue();
        if (schema > current()) {
            throw new KinescribeException(
                    "The project has schema "
                            + schema
                            + ", but this program knows schemas up to "
                            + current()
                            + " only.",
                    "Update Kinescribe to open it.");
        }
        if (schema < 1) {
            throw new KinescribeException(
                    "The project has the unknown schema " + schema + "; schemas begin at 1.",
                    "Open a project that Kinescribe has saved.");
        }
        ObjectNode tree = root.deepCopy();
        for (int from = schema; from < current(); from++) {
            upgrades.get(from - 1).accept(tree);
            tree.put(FIELD, from + 1);
        }
        return tree;
    }
}
