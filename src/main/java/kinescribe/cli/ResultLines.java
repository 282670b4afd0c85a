package kinescribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.pipeline.GridCell;
import kinescribe.pipeline.TestedRun;
import org.jspecify.annotations.Nullable;

/**
 * A file with one finished evaluation a line, as JSON. Every line is on the disk before the next
 * evaluation begins; what an interrupted program left of a line is cut off.
 */
final class ResultLines {
    private static final String KEY = "cell";
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .registerModule(FiniteNumbers.module());

    private final Path file;
    private final Set<String> done = new TreeSet<>();

    private ResultLines(Path file) {
        this.file = file;
    }

    /**
     * Opens a file, or begins it.
     *
     * @throws KinescribeException if it cannot be read or has a line that is no result
     */
    static ResultLines open(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        ResultLines lines = new ResultLines(file);
        WholeFiles.makeFolderOf(file);
        if (Files.exists(file)) {
            lines.read();
        }
        return lines;
    }

    private void read() throws KinescribeException {
        String text;
        try {
            text = Files.readString(file);
            int whole = text.lastIndexOf('\n') + 1;
            if (whole < text.length()) {
                text = text.substring(0, whole);
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                String key = JSON.readTree(line).path(KEY).asText();
                if (!key.isEmpty()) {
                    done.add(key);
                    continue;
                }
            } catch (JsonProcessingException e) {
                throw strange(number, e);
            }
            throw strange(number, null);
        }
    }

    private KinescribeException strange(int line, @Nullable JsonProcessingException cause) {
        return new KinescribeException(
                "Line " + line + " of " + FileFaults.name(file) + " is no result of a recipe.",
                "Name another file with --out.",
                cause);
    }

    /** The keys of the cells that have a line. */
    Set<String> done() {
        return Set.copyOf(done);
    }

    /**
     * Adds a line.
     *
     * @throws KinescribeException if it cannot be written
     */
    void add(GridCell cell, EvaluationResult result) throws KinescribeException {
        Map<String, Object> facts = new LinkedHashMap<>(EvaluationFacts.of(result));
        TestedRun.of(result).ifPresent(r -> facts.put(TestedRun.PEOPLE, r.people().bySubject()));
        facts.put(KEY, cell.key());
        facts.put("gridSite", cell.site());
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] line = (JSON.writeValueAsString(facts) + "\n").getBytes(StandardCharsets.UTF_8);
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw FileFaults.cannotWrite(file, e);
        }
        done.add(cell.key());
    }
}
