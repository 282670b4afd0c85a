package kinescribe.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * Reads what {@code evaluate --recipe … --out} has written: one evaluation a line, as JSON. Lines
 * of one site that are from different data or by different versions of the program are told apart,
 * so that nothing compares them or joins them in a curve.
 */
public final class ScoreLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreLines() {}

    /**
     * The points of a file.
     *
     * @throws KinescribeException with the line, if it cannot be read or a line is no evaluation
     */
    public static List<ScorePoint> read(Path file) throws KinescribeException {
        List<ScorePoint> points = new ArrayList<>();
        for (ScoreLine line : lines(file)) {
            points.add(line.point());
        }
        return points;
    }

    /**
     * The runs of a file, to compare them.
     *
     * @throws KinescribeException with the line, if it cannot be read, a line is no evaluation, or
     *     an older program wrote it, which did not tell what each person's windows were taken for
     */
    public static List<TestedRun> readRuns(Path file) throws KinescribeException {
        List<TestedRun> runs = new ArrayList<>();
        for (ScoreLine line : lines(file)) {
            runs.add(line.run());
        }
        return runs;
    }

    private static List<ScoreLine> lines(Path file) throws KinescribeException {
        List<String> texts;
        try {
            texts = Files.readAllLines(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        Map<Integer, JsonNode> trees = new TreeMap<>();
        Map<String, List<ResultOrigin>> origins = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                try {
                    JsonNode tree = JSON.readTree(texts.get(i));
                    trees.put(i + 1, tree);
                    origins.computeIfAbsent(ScoreLine.site(tree), site -> new ArrayList<>())
                            .add(ResultOrigin.of(tree));
                } catch (JsonProcessingException e) {
                    throw ScoreLine.strange(i + 1, file, e);
                }
            }
        }
        List<ScoreLine> lines = new ArrayList<>();
        trees.forEach(
                (number, tree) -> {
                    List<ResultOrigin> there =
                            origins.getOrDefault(ScoreLine.site(tree), List.of());
                    String apart = ResultOrigin.of(tree).apartFrom(there);
                    lines.add(new ScoreLine(tree, number, file, apart));
                });
        return lines;
    }
}
