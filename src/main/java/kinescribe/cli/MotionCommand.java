package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Bodies in motion. */
@Command(
        name = "motion",
        description = "Bodies in motion.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MotionGenerate.class,
            MotionTimeline.class,
            MotionCompose.class,
            MotionConvert.class,
            MotionInfo.class,
            MotionExplain.class,
            MotionCheck.class,
            MotionStrip.class,
            MotionActivities.class
        })
final class MotionCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
