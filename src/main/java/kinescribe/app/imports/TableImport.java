package kinescribe.app.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.RecipeCheck;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.ImportTables;

/**
 * Imports recordings: what describes itself at once, a table whose columns are known by the recipe
 * that was used before, and any other after a question.
 */
public final class TableImport {
    /**
     * What a person says about tables.
     *
     * @param recipe how to read them
     * @param remember whether tables with the same columns are read so without a question
     */
    public record Answer(ImportRecipe recipe, boolean remember) {}

    /** Asks a person. */
    @FunctionalInterface
    interface Question {
        /** How to read tables; empty if they are not to be imported. */
        Optional<Answer> ask(TableKind kind, List<ImportRecipe> known);
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
                        context -> TableKinds.of(paths, recipes, context),
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<TableKinds> failed) {
                                workspace.report(failed.error());
                            } else if (outcome instanceof JobOutcome.Done<TableKinds> done) {
                                workspace.notices().addAll(done.value().notices());
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

    private void read(TableKinds found, List<ImportRecipe> recipes, boolean askAll) {
        Deque<TableKind> kinds = new ArrayDeque<>(found.kinds());
        found.described().forEach(path -> workspace.run(new ImportRecordings(path)));
        while (!kinds.isEmpty()) {
            decide(kinds.remove(), recipes, askAll);
        }
    }

    private void decide(TableKind kind, List<ImportRecipe> recipes, boolean askAll) {
        if (kind.known().isPresent() && !askAll) {
            ImportRecipe recipe = kind.known().get();
            RecipeCheck check = RecipeCheck.of(kind.guess().sample(), recipe);
            if (check.readable()) {
                tell(kind, recipe, "the columns are those of the recipe");
                workspace.notices().addAll(check.doubts());
                workspace.run(new ImportTables(kind.files(), recipe));
                return;
            }
        }
        question.ask(kind, recipes).ifPresent(answer -> read(kind, answer));
    }

    private void read(TableKind kind, Answer answer) {
        tell(kind, answer.recipe(), "as you said");
        workspace.notices().addAll(RecipeCheck.of(kind.guess().sample(), answer.recipe()).doubts());
        if (answer.remember()) {
            try {
                book.save(answer.recipe());
            } catch (KinescribeException e) {
                workspace.report(e);
            }
        }
        workspace.run(new ImportTables(kind.files(), answer.recipe()));
    }

    private void tell(TableKind kind, ImportRecipe recipe, String why) {
        workspace
                .notices()
                .add(
                        Notice.info(
                                kind.title()
                                        + ": read by the recipe \""
                                        + recipe.name()
                                        + "\" ("
                                        + why
                                        + "): "
                                        + recipe.layout().delimiter().word()
                                        + " between cells, time in "
                                        + recipe.time().code().label()
                                        + ", "
                                        + recipe.units().acc().text()
                                        + ", "
                                        + recipe.units().gyr().text()
                                        + "."));
    }
}
