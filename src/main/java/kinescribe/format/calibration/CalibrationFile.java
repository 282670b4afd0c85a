package kinescribe.format.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.FittedOn;
import kinescribe.calibration.LinearCalibration;
import kinescribe.calibration.QuantileCalibration;
import kinescribe.calibration.SensorCalibration;
import kinescribe.format.FileFaults;
import kinescribe.format.StrictJson;
import kinescribe.format.WholeFiles;
import org.jspecify.annotations.Nullable;

/**
 * A calibration as JSON: {@code version}, {@code method}, and under {@code calibration} its
 * record's components by name, units as in {@link Calibration}. Files of version 1, which tell
 * none, keep no sites.
 */
public final class CalibrationFile {
    private static final String VERSION_FIELD = "version";
    private static final int VERSION = 2;
    private static final String METHOD = "method";
    private static final String VALUE = "calibration";
    private static final long MOST_BYTES = 1L << 28;
    private static final String HINT = "Fit it anew with: kinescribe imu calibrate";

    private static final JsonMapper MAPPER = StrictJson.mapper().build();

    private CalibrationFile() {}

    /** Writes a calibration, in place of what was there. */
    public static void write(Calibration calibration, Path file) throws KinescribeException {
        WholeFiles.replace(
                file, temporary -> MAPPER.writeValue(temporary.toFile(), tree(calibration)));
    }

    /**
     * Reads a calibration.
     *
     * @throws KinescribeException if the file is missing or holds none
     */
    public static Calibration read(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw noCalibration(file.toString(), "it is too large", null);
            }
            return calibration(MAPPER.readTree(Files.readAllBytes(file)), file.toString());
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null
                            ? ""
                            : " at line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr();
            throw noCalibration(file.toString(), "what stands there" + place + " is no JSON", e);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The file " + file + " is missing or cannot be read.", "Check the name.", e);
        }
    }

    /** A calibration as a tree. */
    public static ObjectNode tree(Calibration calibration) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(VERSION_FIELD, VERSION);
        tree.put(METHOD, calibration.method().name());
        tree.set(VALUE, MAPPER.valueToTree(calibration));
        return tree;
    }

    /**
     * A calibration from its tree.
     *
     * @param where what the tree is, for the message
     * @throws KinescribeException if it holds none
     */
    public static Calibration calibration(JsonNode tree, String where) throws KinescribeException {
        String name = tree.path(METHOD).asText();
        Optional<Calibration.Method> method =
                Arrays.stream(Calibration.Method.values())
                        .filter(m -> m.name().equals(name))
                        .findFirst();
        if (method.isEmpty()) {
            throw noCalibration(where, "it has no known method", null);
        }
        try {
            Calibration read = MAPPER.treeToValue(value(tree, where), type(method.get()));
            if (read == null || read.method() != method.get()) {
                throw noCalibration(where, "its method and its values do not fit", null);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw noCalibration(where, "a value is missing or of the wrong kind", e);
        }
    }

    /** The values as this version has them. */
    private static JsonNode value(JsonNode tree, String where) throws KinescribeException {
        int version = tree.path(VERSION_FIELD).asInt(1);
        if (version > VERSION) {
            throw new KinescribeException(
                    "The calibration in " + where + " is of a newer version of this program.",
                    "Update the program, or fit the calibration anew.");
        }
        JsonNode value = tree.path(VALUE);
        if (version < VERSION && value.path("fittedOn").isObject()) {
            ObjectNode upgraded = value.deepCopy();
            upgraded.withObject("/fittedOn")
                    .set("sites", MAPPER.valueToTree(FittedOn.Sites.UNKNOWN));
            return upgraded;
        }
        return value;
    }

    private static Class<? extends Calibration> type(Calibration.Method method) {
        return switch (method) {
            case AFFINE, CORAL -> LinearCalibration.class;
            case QUANTILE -> QuantileCalibration.class;
            case FIT -> SensorCalibration.class;
        };
    }

    private static KinescribeException noCalibration(
            String where, String why, @Nullable Throwable cause) {
        return new KinescribeException(
                "There is no calibration in " + where + ": " + why + ".", HINT, cause);
    }
}
