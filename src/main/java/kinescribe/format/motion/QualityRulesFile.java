package kinescribe.format.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;

/**
 * Quality rules as a JSON object of measures and limits. What it does not name keeps the standard
 * limit; a null takes the limit away.
 */
public final class QualityRulesFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QualityRulesFile() {}

    /**
     * Reads rules.
     *
     * @throws KinescribeException if the file cannot be read or names an unknown measure
     */
    public static QualityRules read(Path file) throws KinescribeException {
        Map<Measure, Double> limits = new EnumMap<>(QualityRules.STANDARD.limits());
        for (Map.Entry<String, JsonNode> field : object(file).properties()) {
            Measure measure =
                    Measure.byId(field.getKey())
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "The rules in "
                                                            + file
                                                            + " name the unknown measure \""
                                                            + field.getKey()
                                                            + "\".",
                                                    "Choose among: " + ids() + "."));
            if (field.getValue().isNull()) {
                limits.remove(measure);
            } else if (field.getValue().isNumber()) {
                limits.put(measure, field.getValue().doubleValue());
            } else {
                throw new KinescribeException(
                        "The limit of "
                                + field.getKey()
                                + " in "
                                + file
                                + " is no number: "
                                + field.getValue()
                                + ".",
                        "Write a number, or null for no limit.");
            }
        }
        return new QualityRules(limits);
    }

    private static JsonNode object(Path file) throws KinescribeException {
        try {
            JsonNode tree = JSON.readTree(Files.readAllBytes(file));
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new KinescribeException(
                    "The rules in "
                            + file
                            + " are no JSON at line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                            + ".",
                    "Write an object such as {\"skatingRatio\": 0.2}.",
                    e);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The rules in " + file + " cannot be read.", "Check its name and rights.", e);
        }
        throw new KinescribeException(
                "The rules in " + file + " are no JSON object.",
                "Write an object such as {\"skatingRatio\": 0.2}.");
    }

    private static String ids() {
        return Arrays.stream(Measure.values()).map(Measure::id).collect(Collectors.joining(", "));
    }
}
