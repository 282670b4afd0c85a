package kinescribe.cli;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Models;
import kinescribe.evaluate.Protocol;
import picocli.CommandLine.Option;

/** The options of verbs that train and test. */
final class EvaluationOptions {
    @Option(
            names = "--mode",
            defaultValue = "all",
            description = "real, virtual, both, or all three (default).")
    private String mode = "";

    @Option(
            names = "--real-share",
            defaultValue = "1",
            description = "Share of the real training windows, such as 0.05 (default: 1).")
    private double realShare;

    @Option(
            names = "--protocol",
            defaultValue = "loso",
            description = "loso or kfold:K, always by subject (default: loso).")
    private String protocol = "";

    @Option(
            names = "--model",
            defaultValue = "forest",
            description = "forest (default), cnn, deepconvlstm, resnet, transformer or tiny.")
    private String model = "";

    @Option(names = "--seeds", defaultValue = "3", description = "How many seeds (default: 3).")
    private int seeds;

    @Option(names = "--seed", defaultValue = "1", description = "The first seed (default: 1).")
    private long seed;

    long seed() {
        return seed;
    }

    /** The evaluations that were asked for, one for each mode. */
    List<EvaluationSettings> settings() throws KinescribeException {
        Arguments.within("--real-share", realShare, 1e-6, 1);
        Arguments.within("--seeds", seeds, 1, 1000);
        Protocol how = Protocol.parse(protocol);
        String trainer = Models.known(model);
        return modes().stream()
                .map(m -> new EvaluationSettings(m, how, trainer, realShare, seeds, seed))
                .toList();
    }

    private List<EvaluationMode> modes() throws KinescribeException {
        if (mode.equals("all")) {
            return List.of(EvaluationMode.values());
        }
        return List.of(
                Stream.of(EvaluationMode.values())
                        .filter(m -> m.id().equals(mode))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "There is no evaluation mode \"" + mode + "\".",
                                                "Use real, virtual, both or all.")));
    }
}
