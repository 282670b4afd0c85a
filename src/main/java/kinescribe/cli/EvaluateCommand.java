package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.job.JobContext;
import kinescribe.pipeline.EvaluationGrid;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.EvaluationRecipeFile;
import kinescribe.pipeline.GridFault;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.ScoreLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains on other people, virtual people or both, and tests on real people. */
@Command(
        name = "evaluate",
        description = {
            "Train on other people, virtual people or both; test on real people.",
            "With --recipe, everything else but --out, --against and --json stands in the recipe.",
            "With --compare, nothing is evaluated: results that a recipe has brought are compared."
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

    @Mixin private CohortOptions people = new CohortOptions();

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

    @Option(
            names = "--compare",
            paramLabel = "R.jsonl",
            description =
                    "Compare the results of a file, mode against mode on the same people, classes"
                            + " included.")
    private @Nullable Path compared;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        if (compared != null) {
            compare(compared, context);
        } else {
            evaluate(context);
        }
    }

    private void compare(Path file, JobContext context) throws KinescribeException {
        if (!real.isEmpty() || recipe != null || out != null) {
            throw new KinescribeException(
                    "--compare evaluates nothing.", "Leave --real, --recipe and --out out.");
        }
        List<RunComparison> comparisons =
                RunComparison.of(ScoreLines.readRuns(file), options.against(), context);
        if (json) {
            printJson(Map.of("comparisons", RunComparison.facts(comparisons)));
        } else if (comparisons.isEmpty()) {
            out().println("No two results of this file differ in the mode alone.");
        } else {
            RunComparison.print(comparisons, out());
        }
    }

    private void evaluate(JobContext context) throws KinescribeException {
        EvaluationMode against = options.against();
        EvaluationRecipe grid = recipe();
        ResultLines lines = out == null ? null : ResultLines.open(out);
        Set<String> done = lines == null ? Set.of() : lines.done();
        GridReport report =
                new GridReport(grid.data(), notices -> told(new Noticed<>("", notices)), lines);
        List<GridFault> faults = new EvaluationGrid(grid).run(done, report, context);
        print(report, against, !done.isEmpty(), faults.isEmpty(), context);
        if (!faults.isEmpty()) {
            throw GridFault.all(faults);
        }
    }

    private void print(
            GridReport report,
            @Nullable EvaluationMode against,
            boolean earlier,
            boolean whole,
            JobContext context) {
        if (json) {
            Map<String, Object> facts =
                    new LinkedHashMap<>(EvaluationFacts.of(report.results(), against, context));
            if (!report.cohorts().isEmpty()) {
                facts.put("cohorts", report.cohorts());
            }
            printJson(facts);
        } else if (!report.results().isEmpty()) {
            ScoreTable.print(report.results(), against, out(), context);
            if (earlier) {
                out().printf("%s has earlier results too: compare all of them with", out);
                out().printf(" kinescribe evaluate --compare %s%n", out);
            }
        } else if (whole) {
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
        return options.recipe(
                new RecipeData(
                        real.stream().map(Path::toString).toList(),
                        "",
                        sites,
                        "",
                        people.cohort(options.seed())),
                windows.spec());
    }
}
