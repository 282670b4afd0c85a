package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Dataset;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.pipeline.CohortEvaluation;
import kinescribe.pipeline.ModelTraining;
import kinescribe.pipeline.RecipeCohort;
import kinescribe.pipeline.TrainingFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model to keep. */
@Command(
        name = "train",
        description = {
            "Train a model to keep: one ONNX file that tells its classes, windows, channels and what"
                    + " it was trained on.",
            "After every epoch FILE holds the best so far and FILE.state where training stands;"
                    + " --resume goes on from there."
        })
final class ModelTrain extends Verb {
    @Option(names = "--real", required = true, description = "Folder of real recordings.")
    private Path real = Path.of("");

    @Option(names = "--site", required = true, description = "The data set's site.")
    private String site = "";

    @Option(
            names = "--mode",
            defaultValue = "real",
            description =
                    "Learn from real people (default), virtual people made for their classes, or"
                            + " both.")
    private String mode = "";

    @Mixin private CohortOptions people = new CohortOptions();

    @Mixin private LearningOptions learning = new LearningOptions();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Option(names = "--resume", description = "Go on where a training into FILE was stopped.")
    private boolean resume;

    @Option(names = "--out", required = true, description = "The .onnx file to write.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.endsIn("--out", out, ModelFile.ENDING);
        if (!resume) {
            TrainingFiles.keepLeft(out);
        }
        RecipeCohort wanted = people.cohort(learning.seed());
        ModelTraining training = learning.training();
        boolean ofReal = asked("real");
        boolean ofVirtual = asked("virtual");
        Optional<Checkpoint> from =
                resume ? Optional.of(TrainingFiles.left(out)) : Optional.empty();
        context.message("Reading " + real);
        RecordingSet recordings = told(RecordingFormats.read(real, context));
        CohortEvaluation cohort = CohortEvaluation.of(recordings, windows.spec(), wanted);
        Dataset learnt = told(cohort.learning(site, ofReal, ofVirtual, context));
        TrainingFiles files =
                new TrainingFiles(
                        training, out, (state, checkpoint) -> context.message(EpochText.of(state)));
        TrainedModel model = files.train(learnt, from, context);
        List<Notice> notices = new ArrayList<>(files.notices());
        notices.addAll(ModelTraining.notices(model));
        Map<String, Object> facts = told(new Noticed<>(ModelFacts.of(model.card()), notices));
        facts.put("file", out.toString());
        print(facts, json);
    }

    private boolean asked(String side) throws KinescribeException {
        if (!List.of("real", "virtual", "both").contains(mode)) {
            throw new KinescribeException(
                    "There is no way to learn called \"" + mode + "\".",
                    "Use --mode real, virtual or both.");
        }
        return mode.equals(side) || mode.equals("both");
    }
}
