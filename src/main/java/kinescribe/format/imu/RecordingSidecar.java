package kinescribe.format.imu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.SidecarFile;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;

/**
 * What a CSV file of numbers cannot say: whose recordings they are and whether they were measured.
 * It lies beside the file, called as the file with {@code .meta.json} added.
 *
 * @param sources who and what, by site in lower case; empty where nothing of ours lies there
 */
record RecordingSidecar(Map<String, Recording.Source> sources) {
    private static final String KIND = "kinescribe recordings";
    private static final int SCHEMA = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The description that lies beside a CSV file; a file of another program's says nothing. */
    static RecordingSidecar beside(Path csv) throws KinescribeException {
        Path file = SidecarFile.beside(csv);
        if (!Files.isRegularFile(file)) {
            return new RecordingSidecar(Map.of());
        }
        JsonNode tree = tree(file);
        if (!tree.path("kind").asText().equals(KIND)) {
            return new RecordingSidecar(Map.of());
        }
        if (tree.path("schema").asInt() != SCHEMA) {
            throw fault(file, "is of a schema that this program does not know");
        }
        Map<String, Recording.Source> sources = new LinkedHashMap<>();
        for (JsonNode entry : tree.path("recordings")) {
            String site = text(entry, "site", file).toLowerCase(Locale.ROOT);
            String word = text(entry, "origin", file);
            Optional<Origin> origin = Origins.of(word);
            if (origin.isEmpty()) {
                throw fault(
                        file,
                        "has the unknown origin "
                                + CsvTable.shown(word)
                                + "; known are "
                                + Origins.allowed());
            }
            sources.put(
                    site,
                    new Recording.Source(
                            text(entry, "subject", file),
                            text(entry, "trial", file),
                            site,
                            origin.get()));
        }
        return new RecordingSidecar(sources);
    }

    /** How the recordings of a CSV file came about, where the description beside it says so. */
    static Optional<Object> making(Path csv) throws KinescribeException {
        Path file = SidecarFile.beside(csv);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode making = tree(file).path("making");
        return making.isObject()
                ? Optional.of(JSON.convertValue(making, Map.class))
                : Optional.empty();
    }

    /**
     * Writes the description of recordings beside the CSV file that holds them.
     *
     * @param making how they came about
     */
    static void write(List<Recording> recordings, Map<String, Object> making, Path csv)
            throws KinescribeException {
        Map<String, Object> content = SidecarFile.header(KIND, SCHEMA, csv);
        content.put("frame", "sensor's own frame; at rest the accelerometer reads +g upwards");
        content.put("units", units(recordings));
        content.put("recordings", recordings.stream().map(RecordingSidecar::entry).toList());
        if (!making.isEmpty()) {
            content.put("making", making);
        }
        SidecarFile.write(content, csv);
    }

    private static Map<String, String> units(List<Recording> recordings) {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("time", "s");
        recordings.stream()
                .flatMap(recording -> recording.channels().stream())
                .forEach(channel -> units.put(channel.columnName(), channel.unit()));
        return units;
    }

    private static Map<String, Object> entry(Recording recording) {
        Recording.Source source = recording.source();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("site", source.site());
        entry.put("origin", source.origin().label());
        entry.put("subject", source.subject());
        entry.put("trial", source.trial());
        entry.put("rateHz", recording.rateHz());
        if (!recording.levels().isEmpty()) {
            entry.put("labelLevels", recording.levels().stream().map(LabelLevel::name).toList());
        }
        return entry;
    }

    private static JsonNode tree(Path file) throws KinescribeException {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw fault(file, "is damaged");
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static String text(JsonNode entry, String field, Path file) throws KinescribeException {
        String text = entry.path(field).asText();
        if (text.isBlank()) {
            throw fault(file, "lacks the " + field + " of a recording");
        }
        return text;
    }

    private static KinescribeException fault(Path file, String what) {
        return new KinescribeException(
                "The description " + FileFaults.name(file) + " " + what + ".",
                "Export the recordings again, or delete it to read the CSV file as measured.");
    }
}
