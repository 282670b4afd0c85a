package kinescribe.project;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current project. Edits replace it; earlier values are kept, so undo and redo move a
 * pointer. Used from one thread; listeners are called on it, after the change.
 */
public final class ProjectStore {
    /** How many edits can be undone. */
    static final int HISTORY = 200;

    private record Step(String label, Project before, Project after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<BiConsumer<Project, Project>> listeners = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private Project current;
    private Project saved;
    private int openings;

    /** A store whose project counts as saved; new prompts get the system's date. */
    public ProjectStore(Project project) {
        this(project, Clock.systemUTC());
    }

    /** A store with a clock of its own. */
    public ProjectStore(Project project, Clock clock) {
        this.clock = clock;
        this.current = project;
        this.saved = project;
    }

    /** The project now. */
    public Project current() {
        return current;
    }

    /** Applies an edit; one that changes nothing leaves no trace. */
    public void apply(Edit edit) {
        Project after = changed(edit);
        if (after.equals(current)) {
            return;
        }
        done.push(new Step(edit.label(), current, after));
        if (done.size() > HISTORY) {
            done.removeLast();
        }
        undone.clear();
        replace(after);
    }

    /**
     * Goes on with the last edit where that has the same label, so that both are undone in one go,
     * as when something is dragged; else applies the edit as one of its own.
     */
    public void amend(Edit edit) {
        Step last = done.peek();
        Project after = changed(edit);
        if (last == null || !last.label().equals(edit.label())) {
            apply(edit);
        } else if (!after.equals(current)) {
            done.pop();
            done.push(new Step(edit.label(), last.before(), after));
            undone.clear();
            replace(after);
        }
    }

    /** Takes back the last edit, if there is one. */
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
            replace(step.before());
        }
    }

    /** Does the last undone edit again, if there is one. */
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
            replace(step.after());
        }
    }

    /** What undo would take back. */
    public Optional<String> undoLabel() {
        return label(done.peek());
    }

    /** What redo would do again. */
    public Optional<String> redoLabel() {
        return label(undone.peek());
    }

    /** Puts another project in place, as after opening a file; history begins anew. */
    public void open(Project project) {
        openings++;
        done.clear();
        undone.clear();
        saved = project;
        replace(project);
    }

    /** How often another project was put in place; work begun before belongs to the earlier one. */
    public int openings() {
        return openings;
    }

    /** Notes that a project of this store is on disk now. */
    public void markSaved(Project project) {
        saved = project;
        listeners.forEach(listener -> listener.accept(current, current));
    }

    /** Whether the current project differs from the saved one. */
    @SuppressWarnings("ReferenceEquality") // undo brings the saved value itself back
    public boolean isDirty() {
        return !current.equals(saved);
    }

    /** Calls the listener with the old and the new project after every change. */
    public void addListener(BiConsumer<Project, Project> listener) {
        listeners.add(listener);
    }

    private Project changed(Edit edit) {
        return PromptDates.noted(current, edit.change().apply(current), clock.instant());
    }

    private static Optional<String> label(@Nullable Step step) {
        return Optional.ofNullable(step).map(Step::label);
    }

    private void replace(Project after) {
        Project before = current;
        current = after;
        listeners.forEach(listener -> listener.accept(before, after));
    }
}
