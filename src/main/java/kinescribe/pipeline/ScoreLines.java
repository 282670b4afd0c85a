package kinescribe.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/** Reads what {@code evaluate --recipe … --out} has written: one evaluation a line, as JSON. */
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
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                try {
                    lines.add(new ScoreLine(JSON.readTree(texts.get(i)), i + 1, file));
                } catch (JsonProcessingException e) {
                    throw ScoreLine.strange(i + 1, file, e);
                }
            }
        }
        return lines;
    }
}
