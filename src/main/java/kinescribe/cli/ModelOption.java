package kinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.language.Connections;
import kinescribe.language.LanguageModel;
import kinescribe.routine.OfflineDecomposer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who thinks something up: the program itself or a language model. */
final class ModelOption {
    @Option(
            names = "--writer",
            defaultValue = OfflineDecomposer.ID,
            description = "offline (default), or the name of a connection to a language model.")
    private String writer = "";

    @Mixin private ChosenConnection chosen = new ChosenConnection();

    /**
     * The language model that was asked for; empty for offline.
     *
     * @param sent what of the person's is sent to it
     * @param err where that is told
     */
    Optional<LanguageModel> model(String sent, PrintWriter err) throws KinescribeException {
        return writer.equals(OfflineDecomposer.ID)
                ? Optional.empty()
                : Optional.of(
                        Connections.ofSystem().model(chosen.agreed(writer, List.of(sent), err)));
    }
}
