package kinescribe.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.format.FileFaults;
import org.jspecify.annotations.Nullable;

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
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        List<ScorePoint> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                points.add(point(lines.get(i), i + 1, file));
            }
        }
        return points;
    }

    private static ScorePoint point(String line, int number, Path file) throws KinescribeException {
        JsonNode facts;
        try {
            facts = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw strange(number, file, e);
        }
        if (!facts.path("macroF1").isNumber() || !facts.path("mode").isTextual()) {
            throw strange(number, file, null);
        }
        EvaluationMode mode = EvaluationMode.byId(facts.path("mode").asText());
        try {
            return new ScorePoint(
                    ScorePoint.group(
                            facts.path("site").asText(),
                            facts.path("model").asText("forest"),
                            facts.path("protocol").asText()),
                    ScorePoint.line(mode, facts.path("simulatedStandIn").asBoolean(), use(facts)),
                    mode.learnsReal(),
                    new RealAmount(
                            facts.path("realShare").asDouble(1),
                            facts.path("realPeople").asInt(),
                            facts.path("realByClass").asBoolean()),
                    new Score(
                            facts.path("macroF1").asDouble(),
                            facts.path("macroF1Sd").asDouble(Double.NaN),
                            facts.path("ci").path(0).asDouble(Double.NaN),
                            facts.path("ci").path(1).asDouble(Double.NaN)),
                    facts.path("watermark").asText(""));
        } catch (IllegalArgumentException e) { // an amount or a weight that cannot be
            throw strange(number, file, e);
        }
    }

    private static VirtualUse use(JsonNode facts) throws KinescribeException {
        String calibration = facts.path("virtualCalibration").asText("");
        return new VirtualUse(
                facts.path("virtualWeight").asDouble(VirtualUse.STANDARD.weight()),
                calibration.isEmpty()
                        ? VirtualCalibration.RAW
                        : VirtualCalibration.byId(calibration),
                facts.path("pretrain").asBoolean());
    }

    private static KinescribeException strange(int line, Path file, @Nullable Exception cause) {
        return new KinescribeException(
                "Line " + line + " of " + FileFaults.name(file) + " is no evaluation.",
                "Open a .jsonl file that evaluate has written with --out.",
                cause);
    }
}
