package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.learn.network.TrainingOptions;
import picocli.CommandLine.Option;

/** How networks are trained. */
final class NetworkOptions {
    private static final TrainingOptions USUAL = TrainingOptions.STANDARD;

    @Option(names = "--epochs", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int epochs = USUAL.epochs();

    @Option(names = "--batch", description = "Windows a step (default: ${DEFAULT-VALUE}).")
    private int batch = USUAL.batch();

    @Option(
            names = "--learning-rate",
            description = "The first, which falls (default: ${DEFAULT-VALUE}).")
    private double learningRate = USUAL.learningRate();

    @Option(
            names = "--patience",
            description = "Epochs without a better one before the end (default: ${DEFAULT-VALUE}).")
    private int patience = USUAL.patience();

    @Option(
            names = "--threads",
            description =
                    "Of libtorch (default: 1: these networks are too small to gain from more, and"
                            + " one thread repeats bit for bit).")
    private int threads = 1;

    TrainingOptions options() throws KinescribeException {
        Arguments.within("--epochs", epochs, 1, 100_000);
        Arguments.within("--batch", batch, 2, 100_000);
        Arguments.within("--learning-rate", learningRate, 1e-9, 1);
        Arguments.within("--patience", patience, 1, 100_000);
        Arguments.within("--threads", threads, 1, 1000);
        return new TrainingOptions(
                epochs,
                batch,
                learningRate,
                USUAL.weightDecay(),
                patience,
                USUAL.balanced(),
                threads);
    }
}
