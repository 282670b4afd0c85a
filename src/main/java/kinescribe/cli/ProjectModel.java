package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.pipeline.ModelTraining;
import kinescribe.pipeline.TrainModel;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model on a project's recordings, as the window's page does. */
@Command(
        name = "model",
        description = {
            "Train a model to keep on the project's recordings: measured ones, simulated ones or"
                    + " both.",
            "A model of the same name gives way to it.",
            "Until it is trained, the best so far is a file beside the project, training-….onnx;"
                    + " the same command goes on from there."
        })
final class ProjectModel extends ProjectSteps.Change {
    @Option(names = "--real-site", description = "Learn from the measured recordings of this site.")
    private String realSite = "";

    @Option(
            names = "--virtual-site",
            description = "Learn from the simulated recordings of this site.")
    private String virtualSite = "";

    @Option(names = "--name", description = "What to call it (default: kind and site).")
    private String name = "";

    @Mixin private LearningOptions learning = new LearningOptions();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Option(
            names = "--resume",
            paramLabel = "MODEL",
            description =
                    "Go on with a training that was stopped in the window: the model's name or id;"
                            + " all else is as it was.")
    private @Nullable String stopped;

    @Option(names = "--out", paramLabel = "FILE.onnx", description = "Write it as a file, too.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    Project change(Project project, JobContext context) throws KinescribeException {
        if (out != null) {
            Arguments.endsIn("--out", out, ModelFile.ENDING);
        }
        TrainingWatch watch = (learnt, state) -> context.message(EpochText.of(learnt));
        Optional<Path> saved = Optional.of(path());
        Noticed<Edit> edit =
                stopped == null
                        ? fresh(project).execute(project, saved, watch, context)
                        : TrainModel.resume(
                                project, saved, model(project, stopped).id(), watch, context);
        Project changed = told(edit).change().apply(project);
        Entry<TrainedModel> made = made(project.models(), changed.models());
        Map<String, Object> facts = ModelFacts.of(made.value().card());
        facts.put("id", made.id());
        facts.put("name", made.name());
        if (out != null) {
            ModelFile.write(made.value(), out);
            facts.put("file", out.toString());
        }
        print(facts, json);
        return changed;
    }

    private TrainModel fresh(Project project) throws KinescribeException {
        ModelTraining training = learning.training();
        return new TrainModel(
                name.isBlank()
                        ? TrainModel.usualName(training.kind(), realSite, virtualSite)
                        : name.strip(),
                training.kind(),
                recordings(project),
                windows.spec(),
                training.options(),
                training.seed());
    }

    private List<String> recordings(Project project) throws KinescribeException {
        if (realSite.isEmpty() && virtualSite.isEmpty()) {
            throw new KinescribeException(
                    "Nothing says what to learn from.",
                    "Name --real-site, --virtual-site or both.");
        }
        requireSome("measured", realSite, TrainModel.recordings(project, realSite, ""));
        requireSome("simulated", virtualSite, TrainModel.recordings(project, "", virtualSite));
        return TrainModel.recordings(project, realSite, virtualSite);
    }

    private static void requireSome(String side, String site, List<String> recordings)
            throws KinescribeException {
        if (!site.isEmpty() && recordings.isEmpty()) {
            throw new KinescribeException(
                    "The project has no " + side + " recording at \"" + site + "\".",
                    "See its sites with project info.");
        }
    }
}
