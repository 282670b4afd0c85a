package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.model.Prediction;
import kinescribe.learn.model.Predictor;
import kinescribe.learn.model.TrainedModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a model along recordings. */
@Command(name = "run", description = "Tell what a model recognises along recordings.")
final class ModelRun extends ModelVerb {
    @Option(names = "--in", required = true, description = "A recording, or a folder of them.")
    private Path in = Path.of("");

    @Option(names = "--site", description = "The recordings' site; the model's own without it.")
    private @Nullable String site;

    @Option(names = "--out", description = "The CSV file to write.")
    private @Nullable Path out;

    @Override
    void work(JobContext context) throws KinescribeException {
        if (out != null) {
            Arguments.endsIn("--out", out, ".csv");
        }
        TrainedModel model = model();
        context.message("Reading " + in);
        List<Recording> recordings =
                chosen(told(RecordingFormats.read(in, context)).recordings(), model);
        PredictionTable table = new PredictionTable(model.card());
        context.message("Recognising");
        List<List<Prediction>> said = told(Predictor.predictAll(model, recordings, context));
        for (int i = 0; i < recordings.size(); i++) {
            Recording recording = recordings.get(i);
            said.get(i).forEach(one -> table.add(recording, one));
        }
        if (table.size() == 0) {
            throw new KinescribeException(
                    "There is no window to recognise anything in.",
                    "The model takes windows of "
                            + Digits.rounded(model.card().window().lengthS(), 4)
                            + " s without gaps: choose longer recordings.");
        }
        if (out != null) {
            WholeFiles.makeFolderOf(out);
            WholeFiles.replaceText(out, table::write);
        }
        if (json()) {
            printJson(
                    Map.of(
                            "classes",
                            model.card().classes(),
                            "windows",
                            table.size(),
                            "predictions",
                            table.rows()));
        } else if (out != null) {
            out().println(out);
        } else {
            out().print(table.text());
        }
    }

    private List<Recording> chosen(List<Recording> all, TrainedModel model)
            throws KinescribeException {
        List<String> sites = all.stream().map(r -> r.source().site()).distinct().sorted().toList();
        String own = model.card().site();
        String wanted = site != null ? site : sites.size() == 1 ? sites.get(0) : own;
        List<Recording> found = new ArrayList<>(all);
        found.removeIf(recording -> !recording.source().site().equals(wanted));
        if (found.isEmpty()) {
            throw new KinescribeException(
                    "There is no recording at \"" + wanted + "\" in " + in + ".",
                    "Give --site with one of: " + String.join(", ", sites) + ".");
        }
        return found;
    }
}
