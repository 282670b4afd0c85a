package kinescribe.app.scorecard;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.format.scorecard.ScorecardFile;
import kinescribe.imu.Origin;
import kinescribe.job.JobHandle;
import kinescribe.pipeline.Recreate;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Makes scorecards and shows one of them. */
final class ScorecardModel {
    private final Workspace workspace;
    private final CardSettings settings = new CardSettings();
    private final SiteLists sites = new SiteLists(settings);
    private final ObservableList<CardRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CardRow> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper(this, "banner", "");
    private final ReadOnlyBooleanWrapper measuring =
            new ReadOnlyBooleanWrapper(this, "measuring", false);
    private final StringBinding fault;
    private @Nullable JobHandle job;

    ScorecardModel(Workspace workspace) {
        this.workspace = workspace;
        fault = Bindings.createStringBinding(settings::fault, settings.observables());
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        refresh();
    }

    /** What is set before a scorecard is made. */
    CardSettings settings() {
        return settings;
    }

    /** The sites to choose from. */
    SiteLists sites() {
        return sites;
    }

    /** The kept scorecards. */
    ObservableList<CardRow> rows() {
        return rows;
    }

    /** The scorecard that is shown. */
    ObjectProperty<@Nullable CardRow> selectedProperty() {
        return selected;
    }

    /** What stands in the way; empty if nothing does. */
    StringBinding fault() {
        return fault;
    }

    /** A warning over all; empty where none is due. */
    ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** Whether a scorecard is being made. */
    ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Makes a scorecard of what is set, as a job, and shows it. */
    void measure() {
        if (!fault.get().isEmpty() || measuring.get()) {
            return;
        }
        List<CardRow> before = List.copyOf(rows);
        measuring.set(true);
        job =
                workspace.run(
                        settings.step(),
                        () ->
                                rows.stream()
                                        .filter(row -> !before.contains(row))
                                        .findFirst()
                                        .ifPresent(selected::set),
                        () -> measuring.set(false));
    }

    /** Gives the scorecard that is being made up. */
    void cancel() {
        JobHandle running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /** Makes the shown scorecard again with the present recordings. */
    void recreateSelected() {
        CardRow row = selected.get();
        if (row != null) {
            workspace.run(new Recreate(row.id()));
        }
    }

    /** Deletes the shown scorecard; undo brings it back. */
    void deleteSelected() {
        CardRow row = selected.get();
        if (row != null) {
            workspace.apply(
                    Edits.remove("Delete scorecard " + row.entry().name(), List.of(row.id())));
        }
    }

    /** Writes the shown scorecard: as JSON where the name ends so, otherwise as CSV. */
    void export(Path file) {
        CardRow row = selected.get();
        if (row == null) {
            return;
        }
        Scorecard card = row.card();
        try {
            if (file.toString().endsWith(".json")) {
                ScorecardFile.writeJson(card, file);
            } else {
                ScorecardFile.writeCsv(card, file);
            }
            workspace.succeeded("The scorecard was written to " + file + ".");
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    private void refresh() {
        Project project = workspace.project();
        sites.show(project);
        List<CardRow> now = CardRow.of(project);
        if (!now.equals(rows)) {
            CardRow before = selected.get();
            rows.setAll(now);
            selected.set(
                    now.stream()
                            .filter(row -> before != null && row.id().equals(before.id()))
                            .findFirst()
                            .orElse(now.isEmpty() ? null : now.get(now.size() - 1)));
        }
        boolean standIn =
                project.recordings().stream()
                        .anyMatch(r -> r.value().source().origin() == Origin.STAND_IN);
        banner.set(
                standIn
                        ? "The real side is a simulated stand-in: these figures say nothing about"
                                + " people."
                        : "");
    }
}
