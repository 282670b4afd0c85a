package kinescribe.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Projects: the same steps as in the window. */
@Command(
        name = "project",
        description = "Projects: the same steps as in the window.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ProjectNew.class,
            ProjectInfo.class,
            ProjectRun.class,
            ProjectExport.class,
            ProjectBenchmark.class,
            ProjectSteps.Add.class,
            ProjectSteps.Remove.class,
            ProjectSteps.Import.class,
            ProjectSteps.Write.class,
            ProjectSteps.Synthesize.class,
            ProjectSteps.Simulate.class,
            ProjectCalibrate.class,
            ProjectSteps.Build.class,
            ProjectSteps.Score.class,
            ProjectScorecard.class,
            ProjectModel.class,
            ProjectGate.Check.class,
            ProjectGate.Accept.class,
            ProjectGate.Reject.class,
            ProjectGate.Rules.class
        })
final class ProjectCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw KinescribeCommand.Groups.verbMissing(spec);
    }
}
