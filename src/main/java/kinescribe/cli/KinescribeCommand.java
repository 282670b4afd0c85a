package kinescribe.cli;

import kinescribe.base.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all groups. */
@Command(
        name = "kinescribe",
        description = "From a sentence to a tested activity recogniser.",
        mixinStandardHelpOptions = true,
        versionProvider = KinescribeCommand.ProgramVersion.class,
        subcommands = {
            PromptsCommand.class,
            LanguageCommand.class,
            MotionCommand.class,
            RoutineCommand.class,
            ImuCommand.class,
            DataCommand.class,
            EvaluateCommand.class,
            ModelCommand.class,
            ProjectCommand.class,
            DemoCommand.class
        })
final class KinescribeCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw Groups.verbMissing(spec);
    }

    /** Tells the version of the running program. */
    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.current().toString()};
        }
    }

    /** What a group says when it is called without a verb. */
    static final class Groups {
        private Groups() {}

        static ParameterException verbMissing(CommandSpec spec) {
            return new ParameterException(
                    spec.commandLine(),
                    "Choose one of: " + String.join(", ", spec.subcommands().keySet()) + ".");
        }
    }
}
