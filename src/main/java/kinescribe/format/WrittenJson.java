package kinescribe.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/** JSON that people write and change: what is left out is null, what is unknown is a fault. */
public final class WrittenJson {
    private static final JsonMapper JSON =
            StrictJson.mapper()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .defaultSetterInfo(JsonSetter.Value.empty())
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private WrittenJson() {}

    /** A value of texts and numbers as JSON, with a line's end. */
    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected texts and numbers alone", e);
        }
    }

    /**
     * The value of a text; null for the JSON word null.
     *
     * @param what what faults call the text, such as {@code The recipe r.json}
     * @param hint what to do about a fault
     * @throws KinescribeException with line and column, if the text is no such value
     */
    public static <T> @Nullable T read(String text, Class<T> type, String what, String hint)
            throws KinescribeException {
        try {
            return JSON.readValue(text, type);
        } catch (UnrecognizedPropertyException e) {
            throw fault(what, "nothing is called \"" + e.getPropertyName() + "\" there", hint, e);
        } catch (JsonMappingException e) {
            throw fault(what, "the value of \"" + path(e) + "\" is of the wrong kind", hint, e);
        } catch (JsonProcessingException e) {
            throw fault(what, "what stands there is no JSON", hint, e);
        }
    }

    /** Where in a tree a fault is, such as {@code data.sites.[2]}. */
    public static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** The line and column of a place, after a space; nothing where it is unknown. */
    public static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static KinescribeException fault(
            String what, String fault, String hint, JsonProcessingException cause) {
        String where = place(cause.getLocation());
        return new KinescribeException(
                what + " cannot be read" + where + ": " + fault + ".", hint, cause);
    }
}
