package kinescribe.app.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.ImportTables;
import kinescribe.pipeline.Step;
import kinescribe.project.Entry;
import kinescribe.project.Project;

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
        found.described().forEach(path -> run(new ImportRecordings(path), List.of()));
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
                run(new ImportTables(kind.files(), recipe), check.doubts());
                return;
            }
        }
        question.ask(kind, recipes).ifPresent(answer -> read(kind, answer));
    }

    private void read(TableKind kind, Answer answer) {
        tell(kind, answer.recipe(), "as you said");
        if (answer.remember()) {
            try {
                book.save(answer.recipe());
            } catch (KinescribeException e) {
                workspace.report(e);
            }
        }
        run(
                new ImportTables(kind.files(), answer.recipe()),
                RecipeCheck.of(kind.guess().sample(), answer.recipe()).doubts());
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
