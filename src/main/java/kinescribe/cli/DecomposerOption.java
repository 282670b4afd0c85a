package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.routine.Decomposer;
import kinescribe.routine.OfflineDecomposer;
import picocli.CommandLine.Option;

/** Who takes activities apart. */
final class DecomposerOption {
    @Option(
            names = "--writer",
            defaultValue = OfflineDecomposer.ID,
            description = "Who takes it apart: offline (default).")
    private String writer = "";

    Decomposer decomposer() throws KinescribeException {
        if (!writer.equals(OfflineDecomposer.ID)) {
            throw new KinescribeException(
                    "There is no writer \"" + writer + "\".", "Use --writer offline.");
        }
        return new OfflineDecomposer();
    }
}
