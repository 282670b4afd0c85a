package kinescribe.app.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import kinescribe.pipeline.Step;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.jspecify.annotations.Nullable;

/**
 * What every feature of the window is given: the project, the jobs, the play head, the selection,
 * the notices. Used on the JavaFX thread only.
 */
public final class Workspace {
    private final ProjectStore store;
    private final JobRunner jobs;
    private final PlayHead playHead = new PlayHead();
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<@Nullable Notice> success =
            new ReadOnlyObjectWrapper<>(this, "success");
    private final ReadOnlyObjectWrapper<@Nullable Moment> wanted =
            new ReadOnlyObjectWrapper<>(this, "wanted");
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final BooleanProperty timelineShown =
            new SimpleBooleanProperty(this, "timelineShown", false);
    private final BooleanProperty chartsShown =
            new SimpleBooleanProperty(this, "chartsShown", true);
    private final ReadOnlyObjectWrapper<Project> project;
    private final QualityWatch quality;
    private LanguageModels languageModels = LanguageModels.NONE;

    /** A workspace on a store, whose jobs deliver on the JavaFX thread (or inline in tests). */
    public Workspace(ProjectStore store, JobRunner jobs) {
        this.store = store;
        this.jobs = jobs;
        this.project = new ReadOnlyObjectWrapper<>(this, "project", store.current());
        store.addListener((before, after) -> project.set(after));
        this.quality = new QualityWatch(project.getReadOnlyProperty(), jobs);
    }

    /** The project store. */
    public ProjectStore store() {
        return store;
    }

    /** The current project, to bind to. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** Where the project is on disk; null where it was not saved yet. The shell sets it. */
    public ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /** The project now. */
    public Project project() {
        return store.current();
    }

    /** Where long work goes. */
    public JobRunner jobs() {
        return jobs;
    }

    /** The one play head. */
    public PlayHead playHead() {
        return playHead;
    }

    /** What the quality rules say of the motions. */
    public QualityWatch quality() {
        return quality;
    }

    /** The language models that can be asked. */
    public LanguageModels languageModels() {
        return languageModels;
    }

    /** Gives the window its language models, before its features are made. */
    public void setLanguageModels(LanguageModels given) {
        languageModels = given;
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Whether the timeline editor is there, which several features switch. */
    public BooleanProperty timelineShownProperty() {
        return timelineShown;
    }

    /** Whether the charts are there, or only the line above them. */
    public BooleanProperty chartsShownProperty() {
        return chartsShown;
    }

    /** What came up, newest last. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Shows an error among the notices. */
    public void report(KinescribeException error) {
        notices.add(Notice.warning(error.text()));
    }

    /** Says that something went well: over the window for a while, and among the notices. */
    public void succeeded(String text) {
        Notice notice = Notice.info(text);
        notices.add(notice);
        success.set(notice);
    }

    /** What went well last; null before anything did. */
    public ReadOnlyObjectProperty<@Nullable Notice> successProperty() {
        return success.getReadOnlyProperty();
    }

    /** Asks for a moment of a recording: body, charts and play head go there. */
    public void show(Moment moment) {
        wanted.set(null); // asking again for the same one is heard, too
        wanted.set(moment);
    }

    /** The moment asked for last; null before any was. */
    public ReadOnlyObjectProperty<@Nullable Moment> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Applies an edit made by hand. */
    public void apply(Edit edit) {
        store.apply(edit);
    }

    /** Goes on with an edit made by hand, such as a drag: both are undone in one go. */
    public void amend(Edit edit) {
        store.amend(edit);
    }

    /** Runs a step as a job; its edit is applied and its notices shown when it is done. */
    public JobHandle run(Step step) {
        return run(step, () -> {});
    }

    /** Runs a step as a job, then calls {@code whenDone} after its edit was applied. */
    public JobHandle run(Step step, Runnable whenDone) {
        return run(step, whenDone, () -> {});
    }

    /**
     * Runs a step as a job, then calls {@code whenDone} after its edit was applied, and at last
     * {@code whenEnded}, also where it failed or was cancelled.
     */
    public JobHandle run(Step step, Runnable whenDone, Runnable whenEnded) {
        Project inputs = store.current();
        int opening = store.openings();
        return jobs.submit(
                step.title(),
                context -> step.execute(inputs, context),
                outcome -> {
                    if (opening == store.openings()) { // else it belongs to a closed project
                        finish(outcome, whenDone);
                    }
                    whenEnded.run();
                });
    }

    private void finish(JobOutcome<Noticed<Edit>> outcome, Runnable whenDone) {
        if (outcome instanceof JobOutcome.Done<Noticed<Edit>> done) {
            List<Notice> found = done.value().notices();
            notices.addAll(found);
            store.apply(done.value().value());
            whenDone.run();
        } else if (outcome instanceof JobOutcome.Failed<Noticed<Edit>> failed) {
            report(failed.error());
        }
    }
}
