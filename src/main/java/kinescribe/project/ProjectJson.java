package kinescribe.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.StrictJson;
import kinescribe.format.WrittenJson;

/**
 * JSON text, trees and records. Records are written with their components in order; numbers that
 * JSON lacks are the texts "Infinity" and "NaN". Nothing that is missing, null or unknown is taken.
 */
final class ProjectJson {
    private static final JsonMapper MAPPER =
            StrictJson.mapper()
                    .addModule(new SimpleModule().addDeserializer(Notice.class, new NoticeReader()))
                    .build();

    private ProjectJson() {}

    /** A record as a tree. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The text of a tree in UTF-8, indented, with a final line end. */
    static byte[] bytes(JsonNode tree) throws JsonProcessingException {
        return (MAPPER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The tree of a text.
     *
     * @throws KinescribeException with line and column, if it is no JSON
     */
    static JsonNode parse(byte[] text, Path file) throws KinescribeException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new KinescribeException(
                    "The project file "
                            + file
                            + " is damaged"
                            + WrittenJson.place(e.getLocation())
                            + ": "
                            + unreadable(e)
                            + ".",
                    "Restore it from a copy.",
                    e);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The project file " + file + " cannot be read.", "Restore it from a copy.", e);
        }
    }

    /**
     * A record from the tree that holds it.
     *
     * @param where what the tree is, for the message
     * @throws KinescribeException with the field at fault
     */
    static <T> T value(JsonNode tree, TypeReference<T> type, String where)
            throws KinescribeException {
        try {
            T value = MAPPER.treeToValue(tree, type);
            if (value == null) {
                throw new KinescribeException(
                        "The project file lacks \"" + where + "\".", "Restore it from a copy.");
            }
            return value;
        } catch (JsonMappingException e) {
            throw invalid(where, WrittenJson.path(e), e);
        } catch (JsonProcessingException e) {
            throw invalid(where, "", e);
        }
    }

    private static KinescribeException invalid(
            String where, String path, JsonProcessingException cause) {
        return new KinescribeException(
                "The project file is damaged in \""
                        + where
                        + "\""
                        + (path.isEmpty() ? "" : " at " + path)
                        + ": "
                        + reason(cause)
                        + ".",
                "Restore it from a copy.",
                cause);
    }

    /** A record's own objection; Jackson's words would name Java classes. */
    private static String reason(JsonProcessingException fault) {
        return fault.getCause() instanceof IllegalArgumentException own
                        && own.getMessage() != null
                        && !own.getMessage().startsWith("No enum")
                ? own.getMessage()
                : "a value is missing or of the wrong kind";
    }

    /** Why a text is no tree; Jackson's words would name its own settings. */
    private static String unreadable(JsonProcessingException fault) {
        if (fault instanceof StreamConstraintsException) {
            return "it is nested too deeply or holds too long a value";
        }
        if (fault instanceof JsonEOFException) {
            return "it ends too early";
        }
        return fault instanceof MismatchedInputException
                ? "something follows after its end"
                : "what stands there is no JSON";
    }
}
