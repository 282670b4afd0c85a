package kinescribe.app.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.RecipeCheck;
import kinescribe.format.table.TableKind;
import kinescribe.format.table.TableSet;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SensorUnit;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ImportTables;
import kinescribe.pipeline.Step;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Imports recordings: what describes itself at once unless its numbers belie its units, a table
 * whose columns are known by the recipe that was used before, and any other after a question.
 */
public final class TableImport {
    /**
     * What a person says about tables.
     *
     * @param tables those that are wanted and how to read them
     * @param remember whether tables with the same columns are read so without a question
     */
    record Answer(List<TableSet> tables, boolean remember) {
        /** What was chosen in the wizard. */
        static Answer of(ImportModel model) {
            return new Answer(
                    model.tables().stream()
                            .filter(table -> table.wantedProperty().get())
                            .map(table -> new TableSet(table.kind().files(), table.recipe()))
                            .toList(),
                    model.rememberProperty().get());
        }
    }

    /** Asks a person. */
    @FunctionalInterface
    interface Question {
        /** How to read tables; empty if they are not to be imported. */
        Optional<Answer> ask(List<TableKind> kinds, List<ImportRecipe> known);
    }

    private final Workspace workspace;
    private final RecipeBook book;
    private final Question question;

    /** An import that asks in a dialog. */
    public TableImport(Workspace workspace, RecipeBook book) {
        this(workspace, book, new ImportWizard(workspace.jobs()));
    }

    TableImport(Workspace workspace, RecipeBook book, Question question) {
        this.workspace = workspace;
        this.book = book;
        this.question = question;
    }

    /** Imports files and folders; asks about tables of a new kind. */
    public void start(List<Path> paths) {
        look(paths, false);
    }

    /** Imports files and folders and asks also about tables of a known kind. */
    public void startAsking(List<Path> paths) {
        look(paths, true);
    }

    private void look(List<Path> paths, boolean askAll) {
        if (paths.isEmpty()) {
            return;
        }
        List<ImportRecipe> recipes = known();
        workspace
                .jobs()
                .submit(
                        "Look at "
                                + (paths.size() == 1
                                        ? FileFaults.name(paths.get(0))
                                        : paths.size() + " files"),
                        context -> FoundFiles.in(paths, recipes, askAll, context),
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<FoundFiles> failed) {
                                workspace.report(failed.error());
                            } else if (outcome instanceof JobOutcome.Done<FoundFiles> done) {
                                workspace.notices().addAll(done.value().tables().notices());
                                read(done.value(), recipes, askAll);
                            }
                        })
                .makeDispensable();
    }

    /** The recipes of the project, then those of the person. */
    private List<ImportRecipe> known() {
        List<ImportRecipe> recipes = new ArrayList<>(ImportTables.recipesIn(workspace.project()));
        try {
            recipes.addAll(book.recipes().value());
        } catch (KinescribeException e) {
            workspace.report(e);
        }
        return recipes;
    }

    private void read(FoundFiles found, List<ImportRecipe> recipes, boolean askAll) {
        found.described().forEach(step -> run(step, List.of()));
        List<TableKind> kinds = found.tables().kinds();
        if (kinds.isEmpty()) {
            return;
        }
        boolean asks = askAll || !kinds.stream().allMatch(TableImport::isSettled);
        Answer answer =
                asks
                        ? question.ask(kinds, recipes).orElse(new Answer(List.of(), false))
                        : new Answer(kinds.stream().map(TableImport::asKnown).toList(), false);
        List<Notice> doubts = new ArrayList<>();
        for (TableSet set : answer.tables()) {
            tell(set, asks ? "as you said" : "the columns are those of the recipe");
            kinds.stream()
                    .filter(kind -> kind.files().equals(set.files()))
                    .map(kind -> RecipeCheck.of(kind.guess().sample(), set.recipe()).doubts())
                    .forEach(doubts::addAll);
            if (answer.remember()) {
                remember(set.recipe());
            }
        }
        if (!answer.tables().isEmpty()) {
            run(new ImportTables(answer.tables()), doubts);
        }
    }

    private static boolean isSettled(TableKind kind) {
        return kind.known()
                .map(recipe -> RecipeCheck.of(kind.guess().sample(), recipe).readable())
                .orElse(false);
    }

    private static TableSet asKnown(TableKind kind) {
        return new TableSet(kind.files(), kind.recipe());
    }

    private void remember(ImportRecipe recipe) {
        try {
            book.save(recipe);
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    /** Imports, then tells doubts that were not found again while reading, and what came in. */
    private void run(Step step, List<Notice> doubts) {
        Project before = workspace.project();
        int known = workspace.notices().size();
        workspace.run(
                step,
                () -> {
                    Set<String> told =
                            workspace.notices().stream()
                                    .skip(known)
                                    .map(Notice::text)
                                    .collect(Collectors.toSet());
                    doubts.stream()
                            .filter(doubt -> !told.contains(doubt.text()))
                            .forEach(workspace.notices()::add);
                    workspace.succeeded(success(before));
                });
    }

    private String success(Project before) {
        Set<Entry<Recording>> old = new HashSet<>(before.recordings());
        List<String> names =
                workspace.project().recordings().stream()
                        .filter(recording -> !old.contains(recording))
                        .map(Entry::name)
                        .toList();
        return names.isEmpty()
                ? "Nothing new: these recordings were there before."
                : "Imported "
                        + Counted.of(names.size(), "recording")
                        + ": "
                        + String.join(", ", names.stream().limit(3).toList())
                        + (names.size() > 3 ? " …" : ".");
    }

    private void tell(TableSet set, String why) {
        ImportRecipe recipe = set.recipe();
        workspace
                .notices()
                .add(
                        Notice.info(
                                FileFaults.name(set.files().get(0))
                                        + (set.files().size() == 1
                                                ? ""
                                                : " and " + (set.files().size() - 1) + " more")
                                        + ": read by the recipe \""
                                        + recipe.name()
                                        + "\" ("
                                        + why
                                        + "): "
                                        + recipe.layout().delimiter().word()
                                        + " between cells, time in "
                                        + recipe.time().code().label()
                                        + units(recipe)
                                        + "."));
    }

    private static String units(ImportRecipe recipe) {
        return Arrays.stream(SensorUnit.Kind.values())
                .filter(recipe::has)
                .map(kind -> ", " + recipe.units().of(kind).text())
                .collect(Collectors.joining());
    }
}
