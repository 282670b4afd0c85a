package kinescribe.app.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.evaluate.PersonScores;
import kinescribe.evaluate.Predictions;
import kinescribe.evaluate.Score;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.pipeline.Recreate;
import kinescribe.project.Edits;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** The runs of a project: which are chosen, which one is pinned, what can be done with them. */
final class RunBoard {
    private final Workspace workspace;
    private final PinnedRun pinned;
    private final LatestJob people;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RunRow> selected =
            new SimpleObjectProperty<>(this, "selected");
    private boolean refreshing;

    RunBoard(Workspace workspace) {
        this.workspace = workspace;
        people = new LatestJob(workspace.jobs());
        pinned = new PinnedRun(workspace, this::show);
        workspace
                .projectProperty()
                .addListener(
                        (o, before, after) -> {
                            if (before.runs() != after.runs()
                                    || !before.pinnedRun().equals(after.pinnedRun())) {
                                pinned.compare(after);
                            }
                            show();
                        });
        pinned.compare(workspace.project());
        show();
    }

    /** The runs, best first. */
    ObservableList<RunRow> rows() {
        return rows;
    }

    /** The runs that are chosen: none, one, or several to compare. */
    ObservableList<RunRow> chosen() {
        return chosen;
    }

    /** The run whose details are shown. */
    ObjectProperty<@Nullable RunRow> selectedProperty() {
        return selected;
    }

    /** Chooses runs; the details of the last one are shown. */
    void choose(List<RunRow> now) {
        if (refreshing || now.equals(chosen)) {
            return;
        }
        chosen.setAll(now);
        RunRow shown = selected.get();
        if (shown == null || !now.contains(shown)) {
            selected.set(now.isEmpty() ? shown : now.get(now.size() - 1));
        }
    }

    /** Chooses the run of that id alone, if it is there. */
    void choose(String id) {
        rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(this::chooseOnly);
    }

    private void chooseOnly(RunRow row) {
        selected.set(row);
        chosen.setAll(row);
    }

    /** Pins the selected run, which the others are then compared with, or unpins it. */
    void pinSelected() {
        RunRow row = selected.get();
        if (row != null) {
            workspace.apply(row.isPinned() ? Edits.unpinRun() : Edits.pinRun(row.run()));
        }
    }

    /** Calls a run something else; undo takes it back. */
    void rename(RunRow row, String name) {
        if (!name.isBlank() && !name.strip().equals(row.name())) {
            workspace.apply(Edits.renameRun(row.run(), name.strip()));
        }
    }

    /** Makes the selected run again with the present inputs. */
    void recreateSelected() {
        RunRow row = selected.get();
        if (row != null) {
            workspace.run(new Recreate(row.id()));
        }
    }

    /** Deletes the chosen runs; undo brings them back. */
    void deleteChosen() {
        if (!chosen.isEmpty()) {
            String label =
                    chosen.size() == 1
                            ? "Delete run " + chosen.get(0).name()
                            : "Delete " + chosen.size() + " runs";
            workspace.apply(Edits.remove(label, chosen.stream().map(RunRow::id).toList()));
        }
    }

    /** Goes to the moment of a window, if its recording is there. */
    void show(CellWindow window) {
        MomentFinder.of(workspace.project(), window)
                .ifPresentOrElse(
                        workspace::show,
                        () ->
                                workspace.report(
                                        new KinescribeException(
                                                "The recording of "
                                                        + window.source().subject()
                                                        + ", "
                                                        + window.source().trial()
                                                        + ", is no longer in the project.",
                                                "Import it again.")));
    }

    /** Says why there are no windows to show. */
    void sayNothingKept() {
        workspace.report(
                new KinescribeException(
                        "The run was made by a program that kept no predictions.",
                        "Evaluate it again."));
    }

    /** The table for the clipboard. */
    String tableText() {
        return ResultsText.tsv(List.copyOf(rows));
    }

    /** Writes the table as CSV. */
    void exportResults(Path file) {
        List<RunRow> shown = List.copyOf(rows);
        export(file, () -> ResultsText.writeResults(shown, file));
    }

    /** Works out how sure each person's score is, and hands it over. */
    void people(RunRow row, Consumer<SortedMap<String, Score>> use) {
        Optional<Predictions> said = row.result().predictions();
        if (said.isEmpty()) {
            people.cancel();
            return;
        }
        people.<SortedMap<String, Score>>submit(
                "Work out people's intervals",
                context -> PersonScores.of(said.get(), row.result().settings().seed(), context),
                outcome -> {
                    if (outcome instanceof JobOutcome.Done<SortedMap<String, Score>> done) {
                        use.accept(done.value());
                    }
                });
    }

    /** Something that writes a file. */
    interface Writing {
        void write() throws KinescribeException;
    }

    /** Writes a file in a job and tells how that went. */
    void export(Path file, Writing writing) {
        workspace
                .jobs()
                .<Path>submit(
                        "Export results",
                        context -> {
                            writing.write();
                            return file;
                        },
                        this::exported);
    }

    private void exported(JobOutcome<Path> outcome) {
        if (outcome instanceof JobOutcome.Done<Path> done) {
            workspace.notices().add(Notice.info("The results were written to " + done.value()));
        } else if (outcome instanceof JobOutcome.Failed<Path> failed) {
            workspace.report(failed.error());
        }
    }

    private void show() {
        Project project = workspace.project();
        List<RunRow> now = RunRow.of(project.runs(), new Freshness(project), pinned);
        if (now.equals(rows)) {
            return;
        }
        List<String> ids = chosen.stream().map(RunRow::id).toList();
        refreshing = true;
        rows.setAll(now);
        refreshing = false;
        List<RunRow> still = now.stream().filter(row -> ids.contains(row.id())).toList();
        RunRow before = selected.get();
        selected.set(
                now.stream()
                        .filter(row -> before != null && row.id().equals(before.id()))
                        .findFirst()
                        .or(() -> now.stream().findFirst())
                        .orElse(null));
        RunRow shown = selected.get();
        chosen.setAll(!still.isEmpty() || shown == null ? still : List.of(shown));
    }
}
