package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.model.ModelFile;
import kinescribe.learn.model.TrainedModel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb on a model's file. */
abstract class ModelVerb extends Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The model's .onnx file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    final Path file() {
        return file;
    }

    final boolean json() {
        return json;
    }

    final TrainedModel model() throws KinescribeException {
        return ModelFile.read(file);
    }
}
