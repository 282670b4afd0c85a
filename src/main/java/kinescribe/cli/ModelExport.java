package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a project's model as a file of its own. */
@Command(name = "export", description = "Write a project's model as a file of its own.")
final class ModelExport extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "MODEL", description = "The model's id or name.")
    private String wanted = "";

    @Option(names = "--out", required = true, description = "The .onnx file to write.")
    private Path out = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.endsIn("--out", out, ModelFile.ENDING);
        TrainedModel model = model(load(context), wanted).value();
        WholeFiles.makeFolderOf(out);
        ModelFile.write(model, out);
        out().println(out);
    }
}
