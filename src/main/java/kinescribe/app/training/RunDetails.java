package kinescribe.app.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;

/** How a run came about, in lines of text. */
final class RunDetails {
    private RunDetails() {}

    /** One fact a line. */
    static List<String> of(RunRow row) {
        EvaluationResult result = row.result();
        EvaluationSettings settings = result.settings();
        WindowSpec windows = result.windows();
        Provenance how = row.run().provenance();
        return Stream.of(
                        "Learned from: " + row.mode(),
                        "Protocol: " + settings.protocol(),
                        "Model: "
                                + settings.model()
                                + ", repeats "
                                + settings.repeats()
                                + ", seed "
                                + settings.seed(),
                        "Windows: "
                                + windows.lengthS()
                                + " s every "
                                + windows.stepS()
                                + " s at "
                                + windows.rateHz()
                                + " Hz",
                        "Counts: " + counts(result.counts()),
                        "Revision: " + row.run().revision() + " by " + how.version(),
                        "Inputs: "
                                + how.inputs().size()
                                + (row.outOfDate() ? ", some of them changed since" : ""))
                .toList();
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
