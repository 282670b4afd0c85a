package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;

/**
 * A trained model that cannot be read, as it was found: it is saved with the project unchanged, so
 * that it is there again once somebody puts its file right.
 *
 * @param id its id within the project
 * @param name what it is called
 * @param fault what is wrong and where, in one plain sentence
 * @param entry what the manifest says of it; owned, never written
 * @param files what there is of its files, by their paths within the project; owned, never written
 */
public record DamagedModel(
        String id, String name, String fault, ObjectNode entry, Map<String, byte[]> files) {
    public DamagedModel {
        files = Map.copyOf(files);
    }

    /** A model whose reading came to a fault. */
    static DamagedModel of(
            String id,
            String name,
            KinescribeException fault,
            ObjectNode entry,
            ArrayFolder folder) {
        Map<String, byte[]> files = new HashMap<>();
        for (Iterator<String> fields = entry.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            String path = entry.path(field).asText();
            if (ArrayFiles.isOurs(path)) {
                try {
                    files.put(path, folder.file(entry, field).bytes());
                } catch (KinescribeException e) {
                    files.remove(path); // there is nothing to keep
                }
            }
        }
        return new DamagedModel(id, name, fault.getMessage(), entry, files);
    }

    /** What the manifest is to say of it; what is there of its files goes into the sink. */
    JsonNode write(ArraySink arrays) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            arrays.keep(file.getKey(), file.getValue());
        }
        return entry;
    }

    /** What people should know of it when the project is opened. */
    public Notice notice() {
        return Notice.warning(
                "The model \""
                        + name
                        + "\" cannot be used and is left out: "
                        + fault
                        + " All else is there. Put the file right from a copy of the project and"
                        + " open it again; until then saving keeps what is left of it.");
    }
}
