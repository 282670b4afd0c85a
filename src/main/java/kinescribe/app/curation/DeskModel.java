package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.lint.Finding;

/** Which prompts the desk shows, in which order, and which of them are selected. */
final class DeskModel {
    private final Workspace workspace;
    private final DeskRows derived = new DeskRows();
    private final ObservableList<DeskRow> shown = FXCollections.observableArrayList();
    private final ObservableList<TargetRow> targets = FXCollections.observableArrayList();
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ObservableList<String> rules = FXCollections.observableArrayList();
    private final ObjectProperty<DeskFilter> filter = new SimpleObjectProperty<>(DeskFilter.ALL);
    private final ObjectProperty<Optional<DeskOrder>> order =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> selected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DeskRow>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyIntegerWrapper refreshed = new ReadOnlyIntegerWrapper(this, "refreshed");
    private List<DeskRow> all = List.of();
    private boolean refreshing;
    private int place;

    DeskModel(Workspace workspace) {
        this.workspace = workspace;
        workspace
                .projectProperty()
                .addListener((o, before, after) -> projectChanged(before, after));
        filter.addListener((o, before, after) -> refresh());
        order.addListener((o, before, after) -> refresh());
        workspace
                .selection()
                .promptIdProperty()
                .addListener((o, before, after) -> chosenElsewhere(after));
        derive();
    }

    /** The lines that the filter lets through, in order. */
    ObservableList<DeskRow> shown() {
        return shown;
    }

    /** How many prompts there are with those that the filter hides. */
    int count() {
        return all.size();
    }

    /** How far the activities have come, after a line for all of them. */
    ObservableList<TargetRow> targets() {
        return targets;
    }

    /** Every tag that a prompt has. */
    ObservableList<String> tags() {
        return tags;
    }

    /** Every rule that a prompt breaks. */
    ObservableList<String> rules() {
        return rules;
    }

    /** What is shown. */
    ObjectProperty<DeskFilter> filterProperty() {
        return filter;
    }

    /** The order; nothing for the project's. */
    ObjectProperty<Optional<DeskOrder>> orderProperty() {
        return order;
    }

    /** The ids of the selected prompts, the current one last. */
    ObservableList<String> selected() {
        return selected;
    }

    /** The prompt that editor and preview show. */
    ReadOnlyObjectProperty<Optional<DeskRow>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Counts up after lines or selection were changed by the model; views follow then. */
    ReadOnlyIntegerProperty refreshedProperty() {
        return refreshed.getReadOnlyProperty();
    }

    /** Whether lines are being replaced, when selection changes mean nothing. */
    boolean isRefreshing() {
        return refreshing;
    }

    /** Selects prompts; the last one is the current one. */
    void select(Collection<String> ids) {
        List<String> wanted = List.copyOf(ids);
        if (!selected.equals(wanted)) {
            selected.setAll(wanted);
        }
        follow();
    }

    /** Selects a prompt and has the views show it. */
    void goTo(String id) {
        select(List.of(id));
        refreshed.set(refreshed.get() + 1);
    }

    /** Goes on by lines, or back; stays within the list. */
    void move(int lines) {
        if (!shown.isEmpty()) {
            int next = Math.max(0, Math.min(shown.size() - 1, place + lines));
            goTo(shown.get(next).id());
        }
    }

    /** The prompt that comes after the selected ones; one before them where they end the list. */
    Optional<String> after() {
        Set<String> now = new HashSet<>(selected);
        int last = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (now.contains(shown.get(i).id())) {
                last = i;
            }
        }
        if (last + 1 < shown.size()) {
            return Optional.of(shown.get(last + 1).id());
        }
        for (int i = last; i >= 0; i--) {
            if (!now.contains(shown.get(i).id())) {
                return Optional.of(shown.get(i).id());
            }
        }
        return Optional.empty();
    }

    /** The selected lines in the order of the table. */
    List<DeskRow> selectedRows() {
        Set<String> now = new HashSet<>(selected);
        return shown.stream().filter(row -> now.contains(row.id())).toList();
    }

    @SuppressWarnings("ReferenceEquality") // unchanged lists are the same lists
    private void projectChanged(Project before, Project after) {
        if (before.prompts() != after.prompts() || before.activities() != after.activities()) {
            derive();
        }
    }

    private void derive() {
        Project project = workspace.project();
        all = derived.of(project);
        RowList.update(targets, TargetRow.of(project));
        Set<String> everyTag = new TreeSet<>();
        Set<String> everyRule = new TreeSet<>();
        for (DeskRow row : all) {
            everyTag.addAll(row.prompt().curation().tags());
            for (Finding finding : row.findings()) {
                everyRule.add(finding.rule());
            }
        }
        RowList.update(tags, List.copyOf(everyTag));
        RowList.update(rules, List.copyOf(everyRule));
        String activity = filter.get().activityId();
        if (!activity.isEmpty() && project.activity(activity).isEmpty()) {
            filter.set(filter.get().withActivity("")); // comes back to refresh
        } else {
            refresh();
        }
    }

    private void refresh() {
        List<DeskRow> wanted =
                new ArrayList<>(all.stream().filter(filter.get()).collect(Collectors.toList()));
        order.get().ifPresent(by -> wanted.sort(by.comparator()));
        refreshing = true;
        RowList.update(shown, wanted);
        refreshing = false;
        Set<String> there = wanted.stream().map(DeskRow::id).collect(Collectors.toSet());
        List<String> kept = selected.stream().filter(there::contains).toList();
        if (kept.isEmpty() && !wanted.isEmpty()) {
            kept = List.of(wanted.get(Math.min(place, wanted.size() - 1)).id());
        }
        select(kept);
        refreshed.set(refreshed.get() + 1);
    }

    /** Finds the current line, and tells the other pages. */
    private void follow() {
        String id = selected.isEmpty() ? "" : selected.get(selected.size() - 1);
        Optional<DeskRow> row = Optional.empty();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                place = i;
                row = Optional.of(shown.get(i));
                break;
            }
        }
        if (!current.get().equals(row)) {
            current.set(row);
        }
        if (row.isPresent()) {
            workspace.selection().promptIdProperty().set(id);
        }
    }

    private void chosenElsewhere(String id) {
        boolean news = selected.isEmpty() || !selected.get(selected.size() - 1).equals(id);
        if (news && shown.stream().map(DeskRow::prompt).map(Prompt::id).anyMatch(id::equals)) {
            goTo(id);
        }
    }
}
