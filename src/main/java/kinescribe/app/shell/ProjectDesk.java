package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.base.Noticed;
import kinescribe.job.Job;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.Step;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.jspecify.annotations.Nullable;

/** Opens, saves and replaces the project, and knows where it lives on disk. */
public final class ProjectDesk {
    /** What a new project is called. */
    static final String UNTITLED = "Untitled";

    private final Workspace workspace;
    private final ProjectStore store;
    private final Settings settings;
    private final ProjectStorage storage;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /** A desk for the workspace's project. */
    public ProjectDesk(Workspace workspace, Settings settings, ProjectStorage storage) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.settings = settings;
        this.storage = storage;
        store.addListener((before, after) -> refresh());
        refresh();
    }

    /** Whether there are changes that are not on disk. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The window's title: the project, a star where it has changes, the program. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Where the project is saved, if it was. */
    public Optional<Path> file() {
        return Optional.ofNullable(workspace.fileProperty().get());
    }

    /** Puts a new, empty project in place. */
    public void newProject() {
        put(Project.empty(UNTITLED), null);
    }

    /** Reads a project and puts it in place; on a fault the open project stays. */
    public void open(Path path) {
        workspace
                .jobs()
                .submit(
                        "Open " + path.getFileName(),
                        context -> storage.load(path, context),
                        outcome -> opened(outcome, path))
                .makeDispensable();
    }

    /**
     * Makes a project by a job and puts it in place unless something was done meanwhile.
     *
     * @param rest what is made and added while people look at it already
     */
    public void openWhenUntouched(String name, Job<Project> maker, Step rest) {
        Project untouched = store.current();
        workspace
                .jobs()
                .submit(
                        name,
                        maker,
                        outcome -> {
                            if (outcome instanceof JobOutcome.Done<Project> done
                                    && isStill(untouched)) {
                                put(done.value(), null);
                                complete(done.value(), rest);
                            } else if (outcome instanceof JobOutcome.Failed<Project> failed) {
                                workspace.report(failed.error());
                            }
                        })
                .makeDispensable();
    }

    /** Adds what belongs to a fresh project: nobody has changed it by that. */
    private void complete(Project fresh, Step rest) {
        int opening = store.openings();
        workspace
                .jobs()
                .submit(
                        rest.title(),
                        context -> rest.execute(fresh, context).value(),
                        outcome -> {
                            if (outcome instanceof JobOutcome.Done<Edit> done
                                    && opening == store.openings()) {
                                boolean dirtyBefore = store.isDirty();
                                store.apply(done.value());
                                if (!dirtyBefore) {
                                    store.markSaved(store.current());
                                }
                            } else if (outcome instanceof JobOutcome.Failed<Edit> failed) {
                                workspace.report(failed.error());
                            }
                        })
                .makeDispensable();
    }

    /** Writes the project where it lives, then goes on; returns false where it has no place yet. */
    public boolean save(Runnable then) {
        Path file = workspace.fileProperty().get();
        if (file == null) {
            return false;
        }
        write(file, then);
        return true;
    }

    /** Writes the project to a new place, which it lives in from then on, then goes on. */
    public void saveAs(Path path, Runnable then) {
        if (store.current().name().equals(UNTITLED)) {
            workspace.apply(Edits.rename(nameOf(path)));
        }
        write(path, then);
    }

    private void write(Path path, Runnable then) {
        Project project = store.current();
        int opening = store.openings();
        workspace
                .jobs()
                .submit(
                        "Save " + project.name(),
                        context -> {
                            storage.save(project, path, context);
                            return path;
                        },
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<Path> failed) {
                                workspace.report(failed.error());
                            } else if (outcome instanceof JobOutcome.Done<Path>) {
                                settings.remember(path);
                                if (opening == store.openings()) {
                                    workspace.fileProperty().set(path);
                                    store.markSaved(project);
                                }
                                then.run();
                            }
                        });
    }

    private void opened(JobOutcome<Noticed<Project>> outcome, Path path) {
        if (outcome instanceof JobOutcome.Done<Noticed<Project>> done) {
            put(done.value().value(), path);
            workspace.notices().addAll(done.value().notices());
            settings.remember(path);
        } else if (outcome instanceof JobOutcome.Failed<Noticed<Project>> failed) {
            workspace.report(failed.error());
        }
    }

    private void put(Project project, @Nullable Path path) {
        workspace.jobs().active().forEach(JobHandle::cancel);
        workspace.fileProperty().set(path);
        store.open(project);
        workspace.playHead().seek(0);
    }

    @SuppressWarnings("ReferenceEquality") // the very value, not one like it
    private boolean isStill(Project project) {
        return store.current() == project;
    }

    private void refresh() {
        dirty.set(store.isDirty());
        title.set(store.current().name() + (dirty.get() ? " *" : "") + " – Kinescribe");
    }

    private static String nameOf(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ProjectChoosers.EXTENSION)
                ? name.substring(0, name.length() - ProjectChoosers.EXTENSION.length())
                : name;
    }
}
