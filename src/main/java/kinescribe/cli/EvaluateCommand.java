package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Randomisation;
import kinescribe.job.JobContext;
import kinescribe.pipeline.EvaluationGrid;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.EvaluationRecipeFile;
import kinescribe.pipeline.RecipeCohort;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.VirtualCohort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains on other people, virtual people or both, and tests on real people. */
@Command(
        name = "evaluate",
        description = {
            "Train on other people, virtual people or both; test on real people.",
            "With --recipe, everything else but --out and --json stands in the recipe."
        })
final class EvaluateCommand extends Verb {
    @Option(
            names = "--real",
            description = "Folder of real recordings; several to leave one of them out.")
    private List<Path> real = List.of();

    @Option(names = "--site", description = "The data set's site; all sites without it.")
    private List<String> sites = List.of();

    @Mixin private EvaluationOptions options = new EvaluationOptions();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Option(names = "--people", description = "Virtual people (default: ${DEFAULT-VALUE}).")
    private int people = VirtualCohort.DEFAULT_PEOPLE;

    @Option(
            names = "--virtual-seconds",
            description = "Seconds a virtual person and activity (default: ${DEFAULT-VALUE}).")
    private double virtualSeconds = VirtualCohort.DEFAULT_SECONDS;

    @Option(
            names = "--randomise",
            defaultValue = "realistic",
            description =
                    "How much virtual people's ways of wearing and devices differ: none, slight,"
                            + " realistic or wide (default: realistic).")
    private String randomise = "";

    @Option(
            names = "--recipe",
            paramLabel = "R.json",
            description = "Work off a grid of evaluations; the training page writes such recipes.")
    private @Nullable Path recipe;

    @Option(
            names = "--out",
            paramLabel = "R.jsonl",
            description =
                    "Add every result as a line of JSON at once, and skip what has a line there.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        EvaluationRecipe grid = recipe();
        ResultLines lines = out == null ? null : ResultLines.open(out);
        Set<String> done = lines == null ? Set.of() : lines.done();
        GridReport report = new GridReport(notices -> told(new Noticed<>("", notices)), lines);
        new EvaluationGrid(grid).run(done, report, context);
        if (json) {
            Map<String, Object> facts =
                    new LinkedHashMap<>(EvaluationFacts.of(report.results(), context));
            if (!report.cohorts().isEmpty()) {
                facts.put("cohorts", report.cohorts());
            }
            printJson(facts);
        } else if (!report.results().isEmpty()) {
            ScoreTable.print(report.results(), out(), context);
        } else {
            out().println("Everything in this recipe is done.");
        }
    }

    private EvaluationRecipe recipe() throws KinescribeException {
        if (recipe != null) {
            if (!real.isEmpty()) {
                throw new KinescribeException(
                        "--real and --recipe both say what to evaluate on.", "Leave one out.");
            }
            return EvaluationRecipeFile.read(recipe);
        }
        if (real.isEmpty()) {
            throw new KinescribeException(
                    "Nothing says what to evaluate on.",
                    "Name a folder of recordings with --real, or a recipe with --recipe.");
        }
        Arguments.within("--people", people, 1, 10_000);
        Arguments.within("--virtual-seconds", virtualSeconds, 1, 3600);
        Randomisation.byName(randomise);
        return options.recipe(
                new RecipeData(
                        real.stream().map(Path::toString).toList(),
                        "",
                        sites,
                        "",
                        new RecipeCohort(people, virtualSeconds, randomise, options.seed())),
                windows.spec());
    }
}
