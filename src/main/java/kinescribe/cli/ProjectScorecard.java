package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.job.JobContext;
import kinescribe.pipeline.MakeScorecard;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a project's simulated recordings against its real ones. */
@Command(
        name = "scorecard",
        description = "Measure the project's simulated recordings against its real ones.")
final class ProjectScorecard extends ProjectSteps.Change {
    @Option(names = "--real-site", required = true, description = "Site of the real side.")
    private String realSite = "";

    @Option(names = "--virtual-site", description = "Site of the virtual side; else the same.")
    private String virtualSite = "";

    @Mixin private WindowOptions windows = new WindowOptions();

    @Mixin private ScorecardOptions options = new ScorecardOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    Project change(Project project, JobContext context) throws KinescribeException {
        String simulated = virtualSite.isEmpty() ? realSite : virtualSite;
        Project changed =
                after(
                        project,
                        new MakeScorecard(realSite, simulated, windows.spec(), options.settings()),
                        context);
        Scorecard card = made(project.scorecards(), changed.scorecards()).value();
        if (json) {
            printJson(ScorecardText.facts(card));
        } else {
            ScorecardText.print(card, out());
        }
        return changed;
    }
}
