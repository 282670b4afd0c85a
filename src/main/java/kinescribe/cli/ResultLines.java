package kinescribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.pipeline.GridCell;
import kinescribe.pipeline.ResultOrigin;
import kinescribe.pipeline.TestedRun;
import org.jspecify.annotations.Nullable;

/**
 * A file with one finished evaluation a line, as JSON. Every line is on the disk before the next
 * evaluation begins; what an interrupted program left of a line is cut off.
 */
final class ResultLines {
    private static final String KEY = "cell";
    private static final String SITE = "gridSite";
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .registerModule(FiniteNumbers.module());

    private final Path file;
    private final Set<String> done = new TreeSet<>();
    private final List<EarlierLine> earlier = new ArrayList<>();

    private ResultLines(Path file) {
        this.file = file;
    }

    /** A line that was there at the beginning. */
    private record EarlierLine(String site, ResultOrigin origin) {}

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
                JsonNode tree = JSON.readTree(line);
                String key = tree.path(KEY).asText();
                if (!key.isEmpty()) {
                    done.add(key);
                    earlier.add(new EarlierLine(tree.path(SITE).asText(), ResultOrigin.of(tree)));
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

    /** What should be known of the lines of a cell's site that are of something else. */
    Optional<Notice> others(GridCell cell) {
        ResultOrigin now = ResultOrigin.of(cell);
        long others =
                earlier.stream()
                        .filter(line -> line.site().equals(cell.site()))
                        .filter(line -> !line.origin().equals(now))
                        .count();
        return others == 0
                ? Optional.empty()
                : Optional.of(
                        Notice.warning(
                                String.format(
                                        Locale.ROOT,
                                        "%s has %s at %s from other data or by another version of"
                                                + " the program. They stay there, are not compared"
                                                + " with those of today and have curves of their"
                                                + " own.",
                                        FileFaults.name(file),
                                        Counted.of(others, "result"),
                                        cell.site())));
    }

    /**
     * Adds a line.
     *
     * @param origin what more should be known of where it came from
     * @throws KinescribeException if it cannot be written
     */
    void add(GridCell cell, EvaluationResult result, Map<String, Object> origin)
            throws KinescribeException {
        Map<String, Object> facts = new LinkedHashMap<>(EvaluationFacts.of(result));
        TestedRun.of(result).ifPresent(r -> facts.put(TestedRun.PEOPLE, r.people().bySubject()));
        facts.put(KEY, cell.key());
        facts.put(SITE, cell.site());
        facts.putAll(origin);
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
