package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Connections to language models. */
@Command(
        name = "language",
        description = "Language models: how they are reached, and whether they answer.",
        mixinStandardHelpOptions = true,
        subcommands = {
            LanguageList.class,
            LanguageAdd.class,
            LanguageTry.class,
            LanguageRemove.class
        })
final class LanguageCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
