package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.VirtualCalibration;
import org.jspecify.annotations.Nullable;

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
        lines.addAll(learnt(settings));
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
                        UseSettings.plain(windows.lengthS()),
                        UseSettings.plain(windows.stepS()),
                        UseSettings.plain(windows.rateHz())));
        lines.addAll(counts(result.counts()));
        lines.add(
                "Made from: "
                        + how.inputs().size()
                        + " recordings"
                        + (row.outOfDate() ? ", some of them changed since" : ""));
        lines.add("Revision: " + row.run().revision() + " by " + how.version());
        return List.copyOf(lines);
    }

    /** What is not as usual about what was learnt from. */
    private static List<String> learnt(EvaluationSettings settings) {
        List<String> lines = new ArrayList<>();
        EvaluationMode mode = settings.mode();
        if (mode.learnsReal() && settings.real().share() < 1) {
            lines.add(
                    "Real windows: "
                            + UseSettings.plain(100 * settings.real().share())
                            + (settings.real().byClass() ? " % of each class" : " %"));
        }
        if (mode.learnsReal() && mode.learnsVirtual()) {
            double weight = settings.virtual().weight();
            lines.add(
                    weight == 0
                            ? "Simulated windows count one each"
                            : "Simulated windows weigh "
                                    + UseSettings.plain(weight)
                                    + " times what real ones weigh together");
        }
        if (mode.learnsVirtual()) {
            if (settings.virtual().calibration() != VirtualCalibration.RAW) {
                lines.add("Simulated windows: " + settings.virtual().calibration().label());
            }
            if (mode.learnsReal() && settings.virtual().pretrain()) {
                lines.add("Pre-trained on simulated windows");
            }
        }
        return lines;
    }

    /** What was counted, in words; counts that have none here by their own name. */
    private static List<String> counts(Map<String, Integer> counts) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> rest = new TreeMap<>(counts);
        Integer simulated = rest.remove("virtualTestWindows");
        Integer measured = rest.remove("realTestWindows");
        Integer people = rest.remove("subjects");
        Integer learnt = rest.remove("trainingWindowsPerFold");
        Integer teachers = rest.remove("trainingPeoplePerFold");
        Integer virtual = rest.remove("virtualTrainingWindows");
        Integer copies = rest.remove("augmentedCopiesPerFold");
        Integer tested = simulated == null ? measured : simulated;
        if (tested != null) {
            lines.add(
                    "Tested on: "
                            + tested
                            + (simulated == null ? " windows" : " simulated windows")
                            + (people == null ? "" : " of " + people + " people"));
        }
        if (learnt != null) {
            lines.add(
                    "Learned from: "
                            + learnt
                            + " windows in each round"
                            + counted(", %d of them simulated", virtual)
                            + counted(", %d of them changed copies", copies)
                            + counted(", %d real people", teachers));
        }
        rest.forEach((name, count) -> lines.add(name + ": " + count));
        return lines;
    }

    private static String counted(String words, @Nullable Integer count) {
        return count == null || count == 0 ? "" : String.format(Locale.ROOT, words, count);
    }
}
