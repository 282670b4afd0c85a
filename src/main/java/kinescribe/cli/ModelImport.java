package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a model's file into a project. */
@Command(name = "import", description = "Put a model's file into a project.")
final class ModelImport extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE", description = "The model's .onnx file.")
    private Path file = Path.of("");

    @Option(names = "--name", description = "What to call it; the file's name without it.")
    private String name = "";

    @Override
    void work(JobContext context) throws KinescribeException {
        Project project = load(context);
        TrainedModel model = ModelFile.read(file);
        String called = FileFaults.name(file).replaceAll("\\.onnx$", "");
        Project changed =
                Edits.addModel(name.isEmpty() ? called : name, model).change().apply(project);
        save(changed, context);
        out().println(changed.models().get(changed.models().size() - 1).id());
    }
}
