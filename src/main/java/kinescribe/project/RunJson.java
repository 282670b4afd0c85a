package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.Predictions;
import kinescribe.format.NpyArray;
import kinescribe.imu.Recording;

/**
 * Evaluations as JSON, and what was said of every window as two arrays: tested windows {@code
 * [windows × 3]} of source, beginning in seconds and true class, and probabilities {@code [seeds ×
 * windows × classes]}.
 */
final class RunJson implements EntryJson.Codec<EvaluationResult> {
    private static final TypeReference<KeptRun> RESULT = new TypeReference<>() {};
    private static final TypeReference<List<Recording.Source>> SOURCES = new TypeReference<>() {};

    private static final String SOURCES_FIELD = "predictionSources";
    private static final String SEEDS = "predictionSeeds";
    private static final String WINDOWS = "predictionWindows";
    private static final String TESTED = "tested";
    private static final String PROBABILITIES = "probabilities";

    /** Source, beginning and true class. */
    private static final int TESTED_COLUMNS = 3;

    @Override
    public void write(Entry<EvaluationResult> entry, ObjectNode node, ArraySink arrays)
            throws IOException {
        node.set("result", ProjectJson.tree(KeptRun.of(entry.value())));
        if (entry.value().predictions().isPresent()) {
            write("runs/" + entry.id(), entry.value().predictions().get(), node, arrays);
        }
    }

    private static void write(
            String name, Predictions predictions, ObjectNode node, ArraySink arrays)
            throws IOException {
        int count = predictions.windows();
        double[] tested = new double[count * TESTED_COLUMNS];
        for (int w = 0; w < count; w++) {
            tested[w * TESTED_COLUMNS] = predictions.sourceIndex(w);
            tested[w * TESTED_COLUMNS + 1] = predictions.startS(w);
            tested[w * TESTED_COLUMNS + 2] = predictions.truth(w);
        }
        node.set(SOURCES_FIELD, ProjectJson.tree(predictions.sources()));
        node.put(SEEDS, predictions.seeds());
        node.put(WINDOWS, count);
        node.put(
                TESTED,
                arrays.put(name + ".tested", NpyArray.ofDoubles(tested, count, TESTED_COLUMNS)));
        node.put(
                PROBABILITIES,
                arrays.put(
                        name + ".probabilities",
                        NpyArray.ofFloats(
                                predictions.probabilities(),
                                predictions.seeds(),
                                count,
                                predictions.classes().size())));
    }

    @Override
    public EvaluationResult read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        KeptRun kept = ProjectJson.value(node.path("result"), RESULT, "result");
        return kept.with(
                node.has(PROBABILITIES)
                        ? Optional.of(predictions(kept.classes(), node, arrays))
                        : Optional.empty());
    }

    private static Predictions predictions(List<String> classes, JsonNode node, ArrayFolder arrays)
            throws KinescribeException {
        int count = node.path(WINDOWS).asInt();
        double[] tested = arrays.doubles(node, TESTED, count, TESTED_COLUMNS);
        int[] source = new int[count];
        double[] startS = new double[count];
        int[] truth = new int[count];
        for (int w = 0; w < count; w++) {
            source[w] = (int) tested[w * TESTED_COLUMNS];
            startS[w] = tested[w * TESTED_COLUMNS + 1];
            truth[w] = (int) tested[w * TESTED_COLUMNS + 2];
        }
        return new Predictions(
                classes,
                ProjectJson.value(node.path(SOURCES_FIELD), SOURCES, SOURCES_FIELD),
                source,
                startS,
                truth,
                arrays.floats(
                        node, PROBABILITIES, node.path(SEEDS).asInt(), count, classes.size()));
    }
}
