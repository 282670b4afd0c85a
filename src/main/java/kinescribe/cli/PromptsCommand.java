package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Sentences that describe activities. */
@Command(
        name = "prompts",
        description = "Sentences that describe activities.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PromptsWrite.class,
            PromptsCheck.class,
            PromptsLint.class,
            PromptsMeasure.class,
            PromptsGrid.class,
            PromptsDeduplicate.class,
            PromptsDecompose.class,
            PromptsImport.class,
            PromptsExport.class
        })
final class PromptsCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
