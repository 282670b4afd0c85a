package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Routines, days and what they become. */
@Command(
        name = "routine",
        description = "Routines and days of people, and their long recordings.",
        mixinStandardHelpOptions = true,
        subcommands = {RoutineList.class, RoutineExpand.class, RoutineSummary.class})
final class RoutineCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
