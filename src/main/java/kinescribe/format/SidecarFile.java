package kinescribe.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.base.Version;

/**
 * What a file cannot say itself, as JSON beside it, called as the file with {@code .meta.json}
 * added.
 */
public final class SidecarFile {
    private static final String ENDING = ".meta.json";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SidecarFile() {}

    /** Where the description of a file lies. */
    public static Path beside(Path file) {
        return file.resolveSibling(FileFaults.name(file) + ENDING);
    }

    /**
     * The start of a description, to which more is added: what is described, by which program.
     *
     * @param kind what the file holds, such as {@code kinescribe signals}
     */
    public static Map<String, Object> header(String kind, int schema, Path file) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", kind);
        content.put("schema", schema);
        content.put("file", FileFaults.name(file));
        content.put("program", Version.current().toString());
        return content;
    }

    /** How a result was made, for a description. */
    public static Map<String, Object> provenance(Provenance provenance) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("step", provenance.step());
        content.put("parameters", provenance.parameters());
        content.put("seed", provenance.seed());
        content.put("version", provenance.version());
        content.put("revision", provenance.revision());
        content.put("inputs", provenance.inputs());
        return content;
    }

    /**
     * A file that something was made of: its name and digest.
     *
     * @throws KinescribeException if it cannot be read
     */
    public static Map<String, Object> input(Path file) throws KinescribeException {
        try {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("file", FileFaults.name(file));
            content.put("sha256", Digests.ofFile(file));
            return content;
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * Writes a description beside the file that it describes.
     *
     * @throws KinescribeException if it cannot be written
     */
    public static void write(Map<String, Object> content, Path file) throws KinescribeException {
        WholeFiles.replaceText(
                beside(file), out -> out.write(JSON.writeValueAsString(content) + "\n"));
    }
}
