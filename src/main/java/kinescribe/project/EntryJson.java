package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;

/** Results of one kind as JSON: what all entries share here, the value by the kind's own codec. */
final class EntryJson {
    private static final TypeReference<Provenance> PROVENANCE = new TypeReference<>() {};
    private static final TypeReference<List<Notice>> NOTICES = new TypeReference<>() {};

    /** How the values of one kind of entry are written and read. */
    interface Codec<T> {
        /** Puts the value's fields into the entry's node and its arrays into the sink. */
        void write(Entry<T> entry, ObjectNode node, ArraySink arrays) throws IOException;

        /** The value from the entry's node. */
        T read(JsonNode node, ArrayFolder arrays) throws KinescribeException;
    }

    private EntryJson() {}

    static <T> ArrayNode write(
            List<Entry<T>> entries, Codec<T> codec, ArraySink arrays, JobContext context)
            throws IOException {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Entry<T> entry : entries) {
            context.checkCancelled();
            ObjectNode node = all.addObject();
            node.put("id", entry.id());
            node.put("name", entry.name());
            node.set("provenance", ProjectJson.tree(entry.provenance()));
            node.set("notices", ProjectJson.tree(entry.notices()));
            codec.write(entry, node, arrays);
        }
        return all;
    }

    static <T> List<Entry<T>> read(
            JsonNode root, String kind, Codec<T> codec, ArrayFolder arrays, JobContext context)
            throws KinescribeException {
        List<Entry<T>> entries = new ArrayList<>();
        for (JsonNode node : all(root, kind)) {
            context.checkCancelled();
            String where = kind + "[" + entries.size() + "]";
            entries.add(entry(node, value(node, codec, arrays, where), where));
        }
        return entries;
    }

    /** The entries' nodes of a list that must be there. */
    static JsonNode all(JsonNode root, String kind) throws KinescribeException {
        JsonNode all = root.path(kind);
        if (!all.isArray()) {
            throw new KinescribeException(
                    "The project file lacks \"" + kind + "\".", "Restore it from a copy.");
        }
        return all;
    }

    /** An entry: what all kinds share, from its node, and its value. */
    static <T> Entry<T> entry(JsonNode node, T value, String where) throws KinescribeException {
        return new Entry<>(
                text(node, "id", where),
                text(node, "name", where),
                value,
                ProjectJson.value(node.path("provenance"), PROVENANCE, where),
                ProjectJson.value(node.path("notices"), NOTICES, where));
    }

    /** A text field that must be there. */
    static String text(JsonNode node, String field, String where) throws KinescribeException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new KinescribeException(
                    "The project file lacks the text \"" + field + "\" in " + where + ".",
                    "Restore it from a copy.");
        }
        return value.textValue();
    }

    /** The value from an entry's node. */
    static <T> T value(JsonNode node, Codec<T> codec, ArrayFolder arrays, String where)
            throws KinescribeException {
        try {
            return codec.read(node, arrays);
        } catch (IllegalArgumentException e) { // a value's own check of what it is made of
            throw new KinescribeException(
                    "The project file is damaged in " + where + ": " + e.getMessage() + ".",
                    "Restore it from a copy.",
                    e);
        }
    }
}
