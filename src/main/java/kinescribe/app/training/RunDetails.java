package kinescribe.app.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        List<String> lines = new ArrayList<>();
        lines.add("Mode: " + row.mode());
        lines.add("Protocol: " + settings.protocol());
        lines.add(
                "Model: "
                        + settings.model()
                        + ", repeats "
                        + settings.repeats()
                        + ", seed "
                        + settings.seed());
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Windows: %s s every %s s at %s Hz",
                        plain(windows.lengthS()),
                        plain(windows.stepS()),
                        plain(windows.rateHz())));
        lines.addAll(counts(result.counts()));
        lines.add(
                "Made from: "
                        + how.inputs().size()
                        + " recordings"
                        + (row.outOfDate() ? ", some of them changed since" : ""));
        lines.add("Revision: " + row.run().revision() + " by " + how.version());
        return List.copyOf(lines);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** What was counted, in words; counts that have none here by their own name. */
    private static List<String> counts(Map<String, Integer> counts) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> rest = new TreeMap<>(counts);
        Integer tested = rest.remove("realTestWindows");
        Integer people = rest.remove("subjects");
        Integer learnt = rest.remove("trainingWindowsPerFold");
        Integer virtual = rest.remove("virtualTrainingWindows");
        if (tested != null) {
            lines.add(
                    "Tested on: "
                            + tested
                            + " windows"
                            + (people == null ? "" : " of " + people + " people"));
        }
        if (learnt != null) {
            lines.add(
                    "Learned from: "
                            + learnt
                            + " windows in each round"
                            + (virtual == null || virtual == 0
                                    ? ""
                                    : ", " + virtual + " of them simulated"));
        }
        rest.forEach((name, count) -> lines.add(name + ": " + count));
        return lines;
    }
}
