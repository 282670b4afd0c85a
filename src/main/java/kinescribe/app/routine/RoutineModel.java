package kinescribe.app.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.language.Connection;
import kinescribe.pipeline.ExpandRoutine;
import kinescribe.pipeline.StepIds;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.RoutineDraft;
import kinescribe.routine.DayClock;
import kinescribe.routine.Decomposer;
import kinescribe.routine.Level;
import kinescribe.routine.ModelDecomposer;
import kinescribe.routine.OfflineDecomposer;
import kinescribe.routine.Part;
import kinescribe.routine.PartPath;
import kinescribe.routine.RoutineTree;
import org.jspecify.annotations.Nullable;

/** What the page for routines shows and does; each change is an edit that can be undone. */
final class RoutineModel {
    private static final String NEW_PROMPT = "a person is standing";
    private static final double NEW_S = 10;

    private final Workspace workspace;
    private final Decomposer offline = new OfflineDecomposer();
    private final ObservableList<String> writers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RoutineDraft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Entry<Recording>> recording =
            new ReadOnlyObjectWrapper<>(this, "recording");
    private final ObjectProperty<@Nullable PartPath> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final BooleanProperty making = new SimpleBooleanProperty(this, "making");
    private @Nullable JobHandle job;

    RoutineModel(Workspace workspace) {
        this.workspace = workspace;
        this.draft = new ReadOnlyObjectWrapper<>(this, "draft", workspace.project().routine());
        workspace.projectProperty().subscribe(this::follow);
        workspace
                .languageModels()
                .connections()
                .addListener((ListChangeListener<Connection>) change -> offer());
        offer();
    }

    private void follow(Project project) {
        PartPath path = selected.get();
        if (path != null && find(project.routine().tree(), path).isEmpty()) {
            selected.set(null);
        }
        draft.set(project.routine());
        recording.set(newest(project));
    }

    /** The recording with levels of labels that came last. */
    private static @Nullable Entry<Recording> newest(Project project) {
        List<Entry<Recording>> labelled =
                project.recordings().stream()
                        .filter(r -> r.provenance().step().equals(StepIds.ROUTINE))
                        .filter(r -> r.name().startsWith(project.routine().tree().name()))
                        .toList();
        return labelled.isEmpty() ? null : labelled.get(labelled.size() - 1);
    }

    Workspace workspace() {
        return workspace;
    }

    /** The routine being written. */
    ReadOnlyObjectProperty<RoutineDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The recording made of it last; null before there is one. */
    ReadOnlyObjectProperty<@Nullable Entry<Recording>> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** Where the selected part is; null where none is selected. */
    ObjectProperty<@Nullable PartPath> selectedProperty() {
        return selected;
    }

    /** Whether the recording is being made. */
    BooleanProperty makingProperty() {
        return making;
    }

    RoutineTree tree() {
        return draft.get().tree();
    }

    /** The part at a path; empty where none is. */
    static Optional<Part> find(RoutineTree tree, PartPath path) {
        List<Part> parts = tree.routines();
        Part found = null;
        for (int index : path.indexes()) {
            if (index >= parts.size()) {
                return Optional.empty();
            }
            found = parts.get(index);
            parts = found.parts();
        }
        return Optional.ofNullable(found);
    }

    /** The activity that is selected, or whose action is; the first where none is. */
    Optional<PartPath> activity() {
        PartPath path = selected.get();
        PartPath wanted =
                path == null
                        ? PartPath.of(0, 0)
                        : switch (path.level()) {
                            case ROUTINE -> path.child(0);
                            case ACTIVITY -> path;
                            case ACTION -> path.parent();
                        };
        return find(tree(), wanted).isPresent() ? Optional.of(wanted) : Optional.empty();
    }

    /** Changes the draft by an edit of that name. */
    void change(String what, UnaryOperator<RoutineDraft> edit) {
        if (!edit.apply(draft.get()).equals(draft.get())) {
            workspace.apply(Edits.changeRoutine(what, edit));
        }
    }

    private void changeTree(String what, UnaryOperator<RoutineTree> edit) {
        change(what, d -> d.withTree(edit.apply(d.tree())));
    }

    void rename(PartPath path, String name) {
        String plain = name.strip();
        if (!plain.isEmpty() && plain.length() <= Part.MOST_NAME) {
            changeTree("Rename a part", tree -> tree.rename(path, plain));
        }
    }

    void setPrompt(PartPath path, String prompt) {
        String plain = prompt.strip();
        if (!plain.isEmpty()) {
            changeTree("Change a prompt", tree -> tree.with(path, part -> part.prompted(plain)));
        }
    }

    void setSeconds(PartPath path, double seconds) {
        double within = Math.max(Part.LEAST_S, Math.min(Part.MOST_S, seconds));
        changeTree("Change a length", tree -> tree.setDuration(path, within));
    }

    void delete(PartPath path) {
        changeTree("Delete a part", tree -> tree.delete(path));
    }

    /** Moves a part before the one at a place of the same level. */
    void move(PartPath from, PartPath to) {
        if (from.level() == to.level() && !from.equals(to)) {
            changeTree("Move a part", tree -> tree.move(from, to));
            selected.set(null);
        }
    }

    /** Adds a part after the selected one, of the same level; a routine where none is. */
    void addBeside() {
        PartPath path = selected.get();
        PartPath at =
                path == null
                        ? PartPath.of(tree().routines().size())
                        : path.sibling(path.last() + 1);
        changeTree("Add a part", tree -> tree.insert(at, fresh(at.level())));
        selected.set(at);
    }

    private static Part fresh(Level level) {
        Part action = Part.action("stands", NEW_PROMPT, NEW_S);
        return switch (level) {
            case ACTION -> action;
            case ACTIVITY -> Part.of("New activity", List.of(action));
            case ROUTINE ->
                    Part.of("New routine", List.of(Part.of("New activity", List.of(action))));
        };
    }

    /**
     * Takes an activity apart that somebody typed, and adds it.
     *
     * @param writer one of {@link #writers()}
     */
    void takeApart(String text, String writer) {
        Optional<Connection> asked =
                workspace.languageModels().connections().stream()
                        .filter(connection -> connection.name().equals(writer))
                        .findFirst();
        if (asked.isEmpty()) {
            takeApart(text, offline);
            return;
        }
        workspace
                .languageModels()
                .whenAgreed(
                        asked.get(),
                        List.of("the activity that you typed"),
                        connections ->
                                takeApart(
                                        text, new ModelDecomposer(connections.model(asked.get()))));
    }

    /** Who can take apart: the program first, then the language models by their names. */
    ObservableList<String> writers() {
        return writers;
    }

    private void offer() {
        List<String> names = new ArrayList<>(List.of(OfflineDecomposer.ID));
        workspace.languageModels().connections().forEach(one -> names.add(one.name()));
        writers.setAll(names);
    }

    private void takeApart(String text, Decomposer decomposer) {
        workspace
                .jobs()
                .submit(
                        "Take apart " + text,
                        context -> decomposer.asTree(text, context),
                        outcome -> added(text, outcome));
    }

    private void added(String text, JobOutcome<Noticed<RoutineTree>> outcome) {
        if (outcome instanceof JobOutcome.Done<Noticed<RoutineTree>> done) {
            workspace.notices().addAll(done.value().notices());
            change("Add " + text, d -> d.withTree(joined(d.tree(), done.value().value())));
        } else if (outcome instanceof JobOutcome.Failed<Noticed<RoutineTree>> failed) {
            workspace.report(failed.error());
        }
    }

    private static RoutineTree joined(RoutineTree tree, RoutineTree more) {
        if (tree.routines().isEmpty()) {
            return more;
        }
        List<Part> all = new ArrayList<>(tree.routines());
        all.addAll(more.routines());
        return new RoutineTree(tree.name(), all);
    }

    /** Makes the recording, or breaks it off; what was made until then is kept. */
    void make() {
        JobHandle running = job;
        if (making.get() && running != null) {
            running.cancel();
            return;
        }
        making.set(true);
        job = workspace.run(new ExpandRoutine(draft.get()), () -> {}, () -> making.set(false));
    }

    /** Says what the routine comes to, or what is wrong with it. */
    String facts() {
        RoutineDraft now = draft.get();
        try {
            int actions = new ExpandRoutine(now).plan().levels().get(2).spans().size();
            return String.format(
                    Locale.ROOT,
                    "%d actions as written take %s; the recording of %s has %d.",
                    now.tree().actions().size(),
                    DayClock.length(now.tree().durationS()),
                    DayClock.length(now.seconds()),
                    actions);
        } catch (KinescribeException e) {
            return e.text();
        }
    }
}
