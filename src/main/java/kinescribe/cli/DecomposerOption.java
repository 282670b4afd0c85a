package kinescribe.cli;

import java.io.PrintWriter;
import kinescribe.base.KinescribeException;
import kinescribe.routine.Decomposer;
import kinescribe.routine.ModelDecomposer;
import kinescribe.routine.OfflineDecomposer;
import picocli.CommandLine.Mixin;

/** Who takes activities apart. */
final class DecomposerOption {
    @Mixin private ModelOption writer = new ModelOption();

    /** The one asked for; where what is sent to it is told on the way. */
    Decomposer decomposer(PrintWriter err) throws KinescribeException {
        return writer.model("the activity that is to be taken apart", err)
                .<Decomposer>map(ModelDecomposer::new)
                .orElseGet(OfflineDecomposer::new);
    }
}
