package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trained models. */
@Command(
        name = "model",
        description = "Trained models: train, look at, run, check and time them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ModelTrain.class,
            ModelList.class,
            ModelInfo.class,
            ModelRun.class,
            ModelVerify.class,
            ModelBenchmark.class,
            ModelImport.class,
            ModelExport.class
        })
final class ModelCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
