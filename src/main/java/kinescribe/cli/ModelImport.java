package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.model.ForeignModel;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a model's file into a project. */
@Command(
        name = "import",
        description = {
            "Put a model's file into a project.",
            "An ONNX file of another program needs a description (src/docs/methods.md); it is tried"
                    + " with ONNX Runtime and nothing else of it is run."
        })
final class ModelImport extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE", description = "The model's .onnx file.")
    private Path file = Path.of("");

    @Option(names = "--name", description = "What to call it; the file's name without it.")
    private String name = "";

    @Option(
            names = "--description",
            paramLabel = "D.json",
            description =
                    "Of a model of another program: its classes, channels, window and rate"
                            + " (default: FILE with the ending .json).")
    private @Nullable Path description;

    @Override
    void work(JobContext context) throws KinescribeException {
        Project project = load(context);
        TrainedModel model =
                description == null
                        ? ForeignModel.readAny(file)
                        : ForeignModel.read(file, description);
        String called = FileFaults.name(file).replaceAll("\\.onnx$", "");
        Project changed =
                Edits.addModel(name.isEmpty() ? called : name, model).change().apply(project);
        save(changed, context);
        out().println(changed.models().get(changed.models().size() - 1).id());
    }
}
