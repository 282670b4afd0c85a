package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Recordings and the data sets cut from them. */
@Command(
        name = "data",
        description = "Recordings and the data sets cut from them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DataInspect.class,
            DataGuess.class,
            DataImport.class,
            DataBuild.class,
            DataScorecard.class,
            DataBenchmark.class,
            DataVerify.class
        })
final class DataCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
