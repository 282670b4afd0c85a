package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.pipeline.CohortEvaluation;
import kinescribe.pipeline.CohortScorecard;
import kinescribe.pipeline.RecipeCohort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how like real recordings virtual ones are. */
@Command(
        name = "scorecard",
        description =
                "Measure virtual recordings against real ones: usefulness, fidelity, diversity,"
                        + " copies and physics, between what two halves of the real people and what"
                        + " noise would score.")
final class DataScorecard extends Verb {
    @Option(names = "--real", required = true, description = "Folder of real recordings.")
    private Path real = Path.of("");

    @Option(names = "--site", required = true, description = "The data set's site.")
    private String site = "";

    @Option(
            names = "--virtual",
            description =
                    "File or folder of recordings to judge (default: virtual people as evaluate"
                            + " makes them).")
    private @Nullable Path virtual;

    @Option(
            names = "--virtual-site",
            description = "The site there (default: as --site, or the only one).")
    private @Nullable String virtualSite;

    @Option(
            names = "--learnt-from",
            split = ",",
            description =
                    "Real people whom the virtual recordings were made from, such as those that a"
                            + " calibration was fitted on.")
    private Set<String> learntFrom = Set.of();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Mixin private CohortOptions people = new CohortOptions();

    @Mixin private ScorecardOptions options = new ScorecardOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        ScorecardSettings settings = options.settings();
        RecipeCohort cohort = people.cohort(settings.seed());
        context.message("Reading " + real);
        CohortEvaluation sides =
                CohortEvaluation.of(
                        told(RecordingFormats.read(real, context)), windows.spec(), cohort);
        CohortScorecard scorecard = new CohortScorecard(sides, settings, learntFrom);
        CohortScorecard.Made made = told(scorecard.measure(site, given(context), context));
        if (json) {
            Map<String, Object> facts = ScorecardText.facts(made.card());
            made.cohort().ifPresent(c -> facts.put("cohort", GridReport.facts(c)));
            printJson(facts);
        } else {
            ScorecardText.print(made.card(), out());
        }
    }

    private Optional<List<Recording>> given(JobContext context) throws KinescribeException {
        if (virtual == null) {
            return Optional.empty();
        }
        List<Recording> all = told(RecordingFormats.read(virtual, context)).recordings();
        List<String> sites = all.stream().map(r -> r.source().site()).distinct().toList();
        String wanted = virtualSite == null ? sites.size() == 1 ? sites.get(0) : site : virtualSite;
        if (!sites.contains(wanted)) {
            throw new KinescribeException(
                    "The recordings to judge have no site \"" + wanted + "\".",
                    "Choose with --virtual-site from: " + String.join(", ", sites) + ".");
        }
        return Optional.of(all.stream().filter(r -> r.source().site().equals(wanted)).toList());
    }
}
