package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.pipeline.TriadText;

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
        if (!windows.triads().equals(WindowSpec.USUAL_TRIADS)) {
            lines.add("Channels: " + String.join(", ", TriadText.of(windows.triads())));
        }
        if (windows.majorityShare() != WindowSpec.DEFAULT.majorityShare()) {
            lines.add(
                    "Label covers more than "
                            + UseSettings.plain(100 * windows.majorityShare())
                            + " %");
        }
        if (ModelKinds.isNetwork(settings.model())
                && !settings.training().equals(TrainingOptions.STANDARD)) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "Training: at most %d epochs of %d windows a step, learning rate %s,"
                                    + " patience %d, threads %d",
                            settings.training().epochs(),
                            settings.training().batch(),
                            UseSettings.plain(settings.training().learningRate()),
                            settings.training().patience(),
                            settings.training().threads()));
        }
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

    /** What was counted, in words. */
    private static List<String> counts(EvaluationCounts counts) {
        List<String> lines = new ArrayList<>();
        if (counts.testWindows() > 0) {
            lines.add(
                    "Tested on: "
                            + counts.testWindows()
                            + (counts.virtualTestWindows() > 0 ? " simulated windows" : " windows")
                            + counted(" of %d people", counts.subjects()));
        }
        if (counts.trainingWindowsPerFold() > 0) {
            lines.add(
                    "Learned from: "
                            + counts.trainingWindowsPerFold()
                            + " windows in each round"
                            + counted(", %d of them simulated", counts.virtualTrainingWindows())
                            + counted(
                                    ", %d of them changed copies", counts.augmentedCopiesPerFold())
                            + counted(", %d real people", counts.trainingPeoplePerFold()));
        }
        return lines;
    }

    private static String counted(String words, int count) {
        return count == 0 ? "" : String.format(Locale.ROOT, words, count);
    }
}
