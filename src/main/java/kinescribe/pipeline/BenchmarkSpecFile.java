package kinescribe.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.StrictJson;
import org.jspecify.annotations.Nullable;

/** Specifications of benchmark data sets as JSON that people can read and change. */
public final class BenchmarkSpecFile {
    private static final String HINT =
            "Correct it there; src/docs/data-sets.md says what stands in it.";
    private static final JsonMapper JSON =
            StrictJson.mapper()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .defaultSetterInfo(JsonSetter.Value.empty())
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private BenchmarkSpecFile() {}

    /** A specification as JSON. */
    public static String text(BenchmarkSpec spec) {
        try {
            return JSON.writeValueAsString(BenchmarkJson.of(spec)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Specifications are texts and numbers", e);
        }
    }

    /**
     * Reads a specification.
     *
     * @throws KinescribeException with line and column, if it is none or says something unknown
     */
    public static BenchmarkSpec read(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        FileFaults.checkSize(file);
        try {
            return parse(Files.readString(file), FileFaults.name(file));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static BenchmarkSpec parse(String text, String name) throws KinescribeException {
        BenchmarkJson told;
        try {
            told = JSON.readValue(text, BenchmarkJson.class);
        } catch (UnrecognizedPropertyException e) {
            throw fault(name, "nothing is called \"" + e.getPropertyName() + "\" there", e);
        } catch (JsonProcessingException e) {
            throw fault(name, "what stands there is of the wrong kind", e);
        }
        if (told == null
                || !BenchmarkJson.KIND.equals(told.kind())
                || told.schema() != BenchmarkJson.SCHEMA
                || told.activities() == null) {
            throw new KinescribeException(
                    "The file " + name + " specifies no benchmark data set.",
                    "It needs \"kind\": \""
                            + BenchmarkJson.KIND
                            + "\", \"schema\": "
                            + BenchmarkJson.SCHEMA
                            + " and \"activities\".");
        }
        try {
            return told.spec();
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The file " + name + " cannot be used: " + e.getMessage() + ".", HINT, e);
        } catch (KinescribeException e) {
            throw new KinescribeException(
                    "The file " + name + " cannot be used: " + e.text(), e.hint(), e);
        }
    }

    private static KinescribeException fault(
            String name, String what, JsonProcessingException cause) {
        @Nullable JsonLocation at = cause.getLocation();
        String where =
                at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new KinescribeException(
                "The file " + name + " cannot be read" + where + ": " + what + ".", HINT, cause);
    }
}
