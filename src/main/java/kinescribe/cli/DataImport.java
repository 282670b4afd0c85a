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
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeCheck;
import kinescribe.format.table.RecipeFile;
import kinescribe.format.table.RecipeFinding;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableKind;
import kinescribe.format.table.TableKinds;
import kinescribe.format.table.TableSample;
import kinescribe.format.table.TableSet;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportTables;
import kinescribe.project.Edit;
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
            description =
                    "Tables, or folders of them. Files of one recording that hold a sensor each,"
                            + " such as ann_acc.csv and ann_gyro.csv, become one recording.")
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
            description =
                    "Write how the tables were read, to read others so; of several kinds of"
                            + " tables R.json, R-2.json and so on.")
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
        List<TableSet> sets = new ArrayList<>();
        List<List<RecipeFinding>> findings = new ArrayList<>();
        for (TableSet found : found(tables, before, notices, context)) {
            TableSet set = new TableSet(found.files(), options.applied(found.recipe()));
            TableSample sample = TableSample.read(set.files().get(0), set.recipe());
            RecipeCheck check = RecipeCheck.of(sample, set.recipe());
            for (int i = 0; fix && i < check.findings().size(); i++) {
                Optional<RecipeFinding.Fix> next = firstFix(check);
                if (next.isPresent()) {
                    set = new TableSet(set.files(), next.get().recipe());
                    notices.add(Notice.info("Mended: " + next.get().label() + "."));
                    check = RecipeCheck.of(sample, set.recipe());
                }
            }
            notices.addAll(check.doubts());
            sets.add(set);
            findings.add(check.findings());
        }
        ImportTables step = new ImportTables(sets);
        Noticed<List<Recording>> read = step.read(context);
        // The check saw the first rows of the first file only and may have said the same.
        read.notices().stream().filter(n -> !notices.contains(n)).forEach(notices::add);
        if (before != null && project != null) {
            Noticed<Edit> edit = step.edit(before, read, context);
            edit.notices().stream().filter(n -> !notices.contains(n)).forEach(notices::add);
            ProjectFile.save(edit.value().change().apply(before), project, context);
        }
        if (out != null) {
            write(read.value(), out);
        }
        save(sets);
        print(facts(sets, findings, read.value()), notices, json);
    }

    /** The tables by kind, each with the recipe that is named, known or guessed. */
    private List<TableSet> found(
            List<Path> tables, @Nullable Project known, List<Notice> notices, JobContext context)
            throws KinescribeException {
        Path file = options.file();
        if (file != null) {
            return List.of(new TableSet(tables, RecipeFile.read(file)));
        }
        List<ImportRecipe> recipes = known == null ? List.of() : ImportTables.recipesIn(known);
        TableKinds kinds = TableKinds.of(tables, tables.size() == 1, recipes, context);
        notices.addAll(kinds.notices());
        for (TableKind kind : kinds.kinds()) {
            kind.known()
                    .ifPresentOrElse(
                            used ->
                                    notices.add(
                                            Notice.info(
                                                    "Read as the project's recipe \""
                                                            + used.name()
                                                            + "\" says: the columns are the"
                                                            + " same.")),
                            () -> notices.addAll(kind.guess().notices()));
        }
        if (kinds.kinds().isEmpty()) {
            throw new KinescribeException(
                    "None of " + Counted.of(tables.size(), "file") + " is a table of samples.",
                    "\"data guess\" tells of one file why.");
        }
        return kinds.kinds().stream().map(k -> new TableSet(k.files(), k.recipe())).toList();
    }

    /** One recipe as it is named; further ones get a number before the ending. */
    private void save(List<TableSet> sets) throws KinescribeException {
        for (int i = 0; saveRecipe != null && i < sets.size(); i++) {
            String name = FileFaults.name(saveRecipe);
            Path file =
                    i == 0
                            ? saveRecipe
                            : saveRecipe.resolveSibling(
                                    name.replaceFirst("(\\.[^.]*)?$", "-" + (i + 1) + "$1"));
            RecipeFile.write(sets.get(i).recipe(), file);
        }
    }

    private static Optional<RecipeFinding.Fix> firstFix(RecipeCheck check) {
        return check.findings().stream()
                .flatMap(f -> Optional.ofNullable(f.fix()).stream())
                .findFirst();
    }

    private Map<String, Object> facts(
            List<TableSet> sets, List<List<RecipeFinding>> findings, List<Recording> recordings) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (json) {
            List<Map<String, Object>> tables = new ArrayList<>();
            for (int i = 0; i < sets.size(); i++) {
                tables.add(TableFacts.table(sets.get(i), findings.get(i)));
            }
            facts.put("tables", tables);
            facts.put("recordings", TableFacts.recordings(recordings));
            return facts;
        }
        facts.put("recordings", recordings.size());
        facts.put("columns", TableFacts.each(sets, TableFacts::columns));
        facts.put("units", TableFacts.each(sets, TableFacts::units));
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
