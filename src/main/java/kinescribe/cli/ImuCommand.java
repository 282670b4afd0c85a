package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Virtual inertial sensors. */
@Command(
        name = "imu",
        description = "Virtual inertial sensors.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImuSimulate.class,
            ImuExplain.class,
            ImuCompare.class,
            ImuCalibrate.class,
            ImuApply.class
        })
final class ImuCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
