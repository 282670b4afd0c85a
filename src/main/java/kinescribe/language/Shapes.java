package kinescribe.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads answers and checks that they keep to the shape asked for. */
final class Shapes {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Shapes() {}

    /** The object of an answer, from its first brace to its last: some models talk around it. */
    static Optional<JsonNode> read(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        if (from < 0 || to < from) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text.substring(from, to + 1)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a value first breaks a schema, in words; empty where it keeps to it. Of JSON Schema, it
     * knows types, properties, required ones, items and enumerations.
     */
    static String fault(ObjectNode schema, JsonNode value) {
        return fault(schema, value, "the answer");
    }

    private static String fault(JsonNode schema, JsonNode value, String where) {
        String type = schema.path("type").asText("");
        if (!type.isEmpty() && !isOfType(type, value)) {
            return where + " is no " + type;
        }
        JsonNode choices = schema.path("enum");
        if (choices.isArray()
                && StreamSupport.stream(choices.spliterator(), false).noneMatch(value::equals)) {
            return where + " is none of those allowed";
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                return where + " has no \"" + name.asText() + "\"";
            }
        }
        for (Map.Entry<String, JsonNode> one : schema.path("properties").properties()) {
            if (value.has(one.getKey())) {
                String name = "\"" + one.getKey() + "\"";
                String found = fault(one.getValue(), value.get(one.getKey()), name);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                String found = fault(schema.path("items"), item, "an item of " + where);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }
}
