package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.learn.model.ModelKinds;
import kinescribe.pipeline.ModelTraining;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a model to keep is trained. */
final class LearningOptions {
    @Option(
            names = "--model",
            defaultValue = ModelKinds.FOREST,
            description = "forest (default), cnn, deepconvlstm, resnet, transformer or tiny.")
    private String model = "";

    @Mixin private NetworkOptions networks = new NetworkOptions();

    @Option(names = "--seed", description = "Where chance starts (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    long seed() {
        return seed;
    }

    ModelTraining training() throws KinescribeException {
        return new ModelTraining(model, networks.options(), seed);
    }
}
