package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.RecipeCheck;
import kinescribe.format.table.RecipeFile;
import kinescribe.format.table.RecipeFinding;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableGuess;
import kinescribe.format.table.TableReader;
import kinescribe.format.table.TableSample;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportTables;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads tables of samples by a recipe, or by a guess that is told. */
@Command(
        name = "import",
        description =
                "Read tables of samples: by a recipe, by one that the project has used before, or"
                        + " else by a guess that is told. Without --project and --out it only"
                        + " tells what it would read.")
final class DataImport extends Verb {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of one kind, or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "The project that gets the recordings.")
    private @Nullable Path project;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write each recording there as CSV whose header states the units.")
    private @Nullable Path out;

    @Option(
            names = "--save-recipe",
            paramLabel = "R.json",
            description = "Write how the tables were read, to read others so.")
    private @Nullable Path saveRecipe;

    @Option(names = "--fix", description = "Do what the checks propose, such as another unit.")
    private boolean fix;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin private RecipeOptions options = new RecipeOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        List<Path> tables = TableFiles.in(files);
        Project before = project == null ? null : told(ProjectFile.load(project, context));
        List<Notice> notices = new ArrayList<>();
        ImportRecipe recipe = options.applied(recipe(tables.get(0), before, notices));
        TableSample sample = TableSample.read(tables.get(0), recipe);
        RecipeCheck check = RecipeCheck.of(sample, recipe);
        if (fix) {
            for (int i = 0; i < check.findings().size(); i++) {
                Optional<RecipeFinding.Fix> next = firstFix(check);
                if (next.isEmpty()) {
                    break;
                }
                recipe = next.get().recipe();
                notices.add(Notice.info("Mended: " + next.get().label() + "."));
                check = RecipeCheck.of(sample, recipe);
            }
        }
        notices.addAll(check.doubts());
        Noticed<List<Recording>> read = TableReader.read(tables, recipe, context);
        // The check saw the first rows of the first file only and may have said the same.
        read.notices().stream().filter(n -> !notices.contains(n)).forEach(notices::add);
        if (before != null && project != null) {
            Project after =
                    new ImportTables(tables, recipe)
                            .execute(before, context)
                            .value()
                            .change()
                            .apply(before);
            ProjectFile.save(after, project, context);
        }
        if (out != null) {
            write(read.value(), out);
        }
        if (saveRecipe != null) {
            RecipeFile.write(recipe, saveRecipe);
        }
        print(facts(recipe, check, read.value()), notices, json);
    }

    private ImportRecipe recipe(Path table, @Nullable Project known, List<Notice> notices)
            throws KinescribeException {
        Path file = options.file();
        if (file != null) {
            return RecipeFile.read(file);
        }
        TableGuess guess = TableGuess.of(table);
        Optional<ImportRecipe> used =
                known == null
                        ? Optional.empty()
                        : RecipeBook.recipeFor(ImportTables.recipesIn(known), guess);
        if (used.isPresent()) {
            notices.add(
                    Notice.info(
                            "Read as the project's recipe \""
                                    + used.get().name()
                                    + "\" says: the columns are the same."));
            return used.get();
        }
        notices.addAll(guess.notices());
        return guess.recipe();
    }

    private static Optional<RecipeFinding.Fix> firstFix(RecipeCheck check) {
        return check.findings().stream()
                .flatMap(f -> Optional.ofNullable(f.fix()).stream())
                .findFirst();
    }

    private Map<String, Object> facts(
            ImportRecipe recipe, RecipeCheck check, List<Recording> recordings) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (json) {
            facts.put("recipe", TableFacts.recipe(recipe));
            facts.put("findings", TableFacts.findings(check.findings()));
            facts.put("recordings", TableFacts.recordings(recordings));
            return facts;
        }
        facts.put("recordings", recordings.size());
        facts.put("columns", TableFacts.columns(recipe));
        facts.put("units", TableFacts.units(recipe));
        facts.put("rateHz", recordings.get(0).rateHz());
        facts.put(
                "seconds", Math.round(recordings.stream().mapToDouble(Recording::durationS).sum()));
        facts.put(
                "written",
                project == null && out == null
                        ? "nothing"
                        : Counted.of(recordings.size(), "recording"));
        return facts;
    }

    private static void write(List<Recording> recordings, Path folder) throws KinescribeException {
        WholeFiles.makeFolder(folder);
        for (Recording recording : recordings) {
            Recording.Source of = recording.source();
            String name = of.subject() + "-" + of.trial() + "-" + of.site();
            RecordingCsv.writeWithSources(
                    List.of(recording),
                    folder.resolve(name.replaceAll("[^\\p{L}\\p{N}._ -]", "_") + ".csv"));
        }
    }
}
