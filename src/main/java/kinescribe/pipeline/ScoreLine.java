package kinescribe.pipeline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.PersonConfusions;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.format.FileFaults;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@link ScoreLines}.
 *
 * @param facts the line
 * @param number which line it is, from 1
 * @param file where
 * @param apart what tells its data and program from those of other lines of its site; empty where
 *     all are of the same
 */
record ScoreLine(JsonNode facts, int number, Path file, String apart) {
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    /** The score. */
    ScorePoint point() throws KinescribeException {
        if (!facts.path("macroF1").isNumber() || !facts.path("mode").isTextual()) {
            throw strange(number, file, null);
        }
        try {
            return new ScorePoint(
                    ScorePoint.group(
                                    site(facts),
                                    ScorePoint.model(
                                            facts.path("model").asText(ModelKinds.FOREST),
                                            training()),
                                    facts.path("protocol").asText(),
                                    windows())
                            + (apart.isEmpty() ? "" : " · " + apart),
                    ScorePoint.line(mode(), standIn(), use()),
                    mode().learnsReal(),
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
        } catch (IllegalArgumentException e) { // an amount, a weight or a window that cannot be
            throw strange(number, file, e);
        }
    }

    /** Where a line's sensors sat. */
    static String site(JsonNode facts) {
        return facts.path("site").asText();
    }

    /** The run with what each person's windows were taken for. */
    TestedRun run() throws KinescribeException {
        ScorePoint point = point();
        JsonNode people = facts.path(TestedRun.PEOPLE);
        if (people.isMissingNode()) {
            throw new KinescribeException(
                    "Line "
                            + number
                            + " of "
                            + FileFaults.name(file)
                            + " does not tell what each person's windows were taken for: an older"
                            + " program wrote it.",
                    "Evaluate the recipe again with another file for --out.");
        }
        try {
            return new TestedRun(
                    point,
                    mode(),
                    standIn(),
                    facts.path("seed").asLong(),
                    new PersonConfusions(
                            JSON.treeToValue(
                                    facts.path("classes"), new TypeReference<List<String>>() {}),
                            JSON.treeToValue(
                                    people,
                                    new TypeReference<
                                            TreeMap<String, List<List<List<Integer>>>>>() {})));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw strange(number, file, e);
        }
    }

    private EvaluationMode mode() throws KinescribeException {
        return EvaluationMode.byId(facts.path("mode").asText());
    }

    private boolean standIn() {
        return facts.path("simulatedStandIn").asBoolean();
    }

    private WindowSpec windows() throws KinescribeException {
        WindowSpec usual = WindowSpec.DEFAULT;
        return new WindowSpec(
                facts.path("windowS").asDouble(usual.lengthS()),
                facts.path("stepS").asDouble(usual.stepS()),
                facts.path("rateHz").asDouble(usual.rateHz()),
                facts.path("majorityShare").asDouble(usual.majorityShare()),
                facts.has("channels")
                        ? TriadText.read(List.of(facts.path("channels").asText().split(",", -1)))
                        : usual.triads());
    }

    private TrainingOptions training() {
        if (!facts.has("training")) {
            return TrainingOptions.STANDARD;
        }
        Map<String, String> texts = new HashMap<>();
        facts.path("training")
                .properties()
                .forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
        return TrainingOptions.of(texts);
    }

    private VirtualUse use() throws KinescribeException {
        String calibration = facts.path("virtualCalibration").asText("");
        return new VirtualUse(
                facts.path("virtualWeight").asDouble(VirtualUse.STANDARD.weight()),
                calibration.isEmpty()
                        ? VirtualCalibration.RAW
                        : VirtualCalibration.byId(calibration),
                facts.path("pretrain").asBoolean());
    }

    /** That a line is not what it should be. */
    static KinescribeException strange(int line, Path file, @Nullable Exception cause) {
        return new KinescribeException(
                "Line " + line + " of " + FileFaults.name(file) + " is no evaluation.",
                "Open a .jsonl file that evaluate has written with --out.",
                cause);
    }
}
