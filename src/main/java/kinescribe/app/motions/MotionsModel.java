package kinescribe.app.motions;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.Workspace;
import kinescribe.pipeline.MotionOrigin;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** What the list of motions shows and can do, without controls. */
final class MotionsModel {
    private final Workspace workspace;
    private final ObservableList<MotionRow> motions = FXCollections.observableArrayList();
    private final ObservableList<String> activities = FXCollections.observableArrayList();
    private final ObservableList<String> selected = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper refreshed = new ReadOnlyIntegerWrapper();
    private boolean refreshing;

    MotionsModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        workspace.quality().roundsProperty().addListener((o, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((o, before, after) -> follow(after));
        refresh();
        follow(workspace.selection().motionIdProperty().get());
    }

    /** Every motion of the project. */
    ObservableList<MotionRow> motions() {
        return motions;
    }

    /** The names to choose from where a motion is labelled. */
    ObservableList<String> activities() {
        return activities;
    }

    /** The ids of the selected motions, for actions on several. */
    ObservableList<String> selected() {
        return selected;
    }

    /** Whether no motion is selected. */
    BooleanBinding nothingSelected() {
        return Bindings.isEmpty(selected);
    }

    /** Counts up after the lines were derived anew; views restore their selection then. */
    ReadOnlyIntegerProperty refreshedProperty() {
        return refreshed.getReadOnlyProperty();
    }

    /** Whether the lines are being replaced, when selection changes mean nothing. */
    boolean isRefreshing() {
        return refreshing;
    }

    /** Selects motions; the last one is shown, with the prompt it was made from. */
    void select(List<String> ids) {
        if (ids.equals(selected)) {
            return;
        }
        selected.setAll(ids);
        if (!ids.isEmpty()) {
            String shown = ids.get(ids.size() - 1);
            workspace.selection().motionIdProperty().set(shown);
            workspace
                    .project()
                    .motion(shown)
                    .map(motion -> motion.value().promptId())
                    .ifPresent(prompt -> workspace.selection().promptIdProperty().set(prompt));
            workspace.selection().motionIdProperty().set(shown); // a prompt has several motions
        }
    }

    /** Calls a motion something else; the empty or the same name does nothing. */
    void rename(String id, String name) {
        String clean = name.strip();
        motion(id)
                .filter(motion -> !clean.isEmpty() && !clean.equals(motion.name()))
                .ifPresent(motion -> workspace.apply(Edits.renameMotion(motion, clean)));
    }

    /** Says which activity a motion shows, old or new; the empty or the same one does nothing. */
    void label(String id, String activity) {
        String clean = activity.strip();
        boolean changes =
                motions.stream()
                        .anyMatch(
                                row ->
                                        row.id().equals(id)
                                                && row.open()
                                                && !row.activity().equals(clean));
        if (changes && !clean.isEmpty()) {
            motion(id).ifPresent(motion -> workspace.apply(Edits.labelMotion(motion, clean)));
        }
    }

    /** Removes the selected motions. */
    void deleteSelected() {
        if (!selected.isEmpty()) {
            String what = selected.size() == 1 ? "motion" : selected.size() + " motions";
            workspace.apply(Edits.remove("Delete " + what, List.copyOf(selected)));
        }
    }

    private Optional<Entry<MotionResult>> motion(String id) {
        return workspace.project().motion(id);
    }

    private void refresh() {
        Project project = workspace.project();
        Freshness freshness = new Freshness(project);
        List<MotionRow> rows =
                project.motions().stream().map(motion -> row(project, freshness, motion)).toList();
        List<String> names = project.activities().stream().map(Activity::name).toList();
        refreshing = true;
        if (!motions.equals(rows)) {
            motions.setAll(rows);
        }
        if (!activities.equals(names)) {
            activities.setAll(names);
        }
        selected.removeIf(id -> project.motion(id).isEmpty());
        refreshing = false;
        refreshed.set(refreshed.get() + 1);
    }

    private MotionRow row(Project project, Freshness freshness, Entry<MotionResult> motion) {
        Optional<Prompt> prompt =
                Optional.ofNullable(motion.value().promptId()).flatMap(project::prompt);
        return new MotionRow(
                motion.id(),
                Optional.ofNullable(motion.value().activityId())
                        .flatMap(project::activity)
                        .map(Activity::name)
                        .orElse(""),
                motion.name(),
                MotionOrigin.of(project, motion),
                MotionState.of(motion, freshness, workspace.quality()),
                prompt.isEmpty());
    }

    private void follow(String shown) {
        if (!selected.contains(shown)) {
            selected.setAll(workspace.project().motion(shown).stream().map(Entry::id).toList());
            refreshed.set(refreshed.get() + 1);
        }
    }
}
