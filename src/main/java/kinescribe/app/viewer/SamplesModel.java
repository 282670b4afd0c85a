package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.math.Vec3;
import kinescribe.pipeline.Step;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;

/**
 * Several motions of one prompt, to look at side by side and choose from. They are made as jobs and
 * stay out of the project until one is chosen.
 */
final class SamplesModel implements CameraControl {
    /** The fewest samples that can be compared. */
    static final int LEAST = 2;

    /** The most that still can be seen. */
    static final int MOST = 9;

    private static final int USUAL = 4;

    private final Workspace workspace;
    private final PromptCommands prompts;
    private final CameraRig rig = new CameraRig();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", USUAL);
    private final ObservableList<Sample> samples = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");
    private final List<JobHandle> jobs = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private String promptId = "";
    private int round;

    SamplesModel(Workspace workspace, PromptCommands prompts) {
        this.workspace = workspace;
        this.prompts = prompts;
        rig.jumpTo(CameraRig.FIRST);
        workspace.playHead().timeSProperty().addListener((o, before, after) -> changed());
        count.addListener((o, before, after) -> make());
    }

    /** Is called when the pictures have changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** How many samples are wanted. */
    IntegerProperty countProperty() {
        return count;
    }

    /** The samples made so far, by seed. */
    ObservableList<Sample> samples() {
        return samples;
    }

    /** Whether samples are looked at. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The prompt's sentence. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How many samples are still being made. */
    ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the cameras go along with the walkers. */
    BooleanProperty followingProperty() {
        return rig.followingProperty();
    }

    /** Begins to make samples of the selected prompt. */
    void open() {
        Optional<Prompt> prompt =
                workspace.project().prompt(workspace.selection().promptIdProperty().get());
        if (prompt.isEmpty()) {
            return;
        }
        promptId = prompt.get().id();
        title.set(prompt.get().text());
        open.set(true);
        make();
    }

    /** Puts a sample into the project as the prompt's motion, shows it, and closes. */
    void use(Sample sample) {
        String id = promptId;
        close();
        workspace.apply(sample.edit());
        workspace.notices().addAll(sample.entry().notices());
        workspace.selection().motionIdProperty().set(Sample.of(workspace.project(), id).id());
    }

    /** Gives up what is still being made and forgets the samples. */
    void close() {
        cancel();
        samples.clear();
        open.set(false);
        fitPlayHead();
    }

    /** Gives up what is still being made; samples that are there stay. */
    void cancel() {
        round++;
        jobs.forEach(JobHandle::cancel);
        jobs.clear();
        running.set(0);
    }

    /** The pictures' camera for a sample at the play head. */
    OrbitCamera camera(Take take) {
        double timeS = workspace.playHead().timeSProperty().get();
        Vec3 root = take.root(followingProperty().get() ? timeS : 0);
        OrbitCamera shared = rig.current();
        return shared.at(shared.target().plus(new Vec3(root.x(), 0, root.z())));
    }

    /** Where the play head is, in seconds. */
    double timeS() {
        return workspace.playHead().timeSProperty().get();
    }

    /** Moves the shared camera on; tells whether it is still on its way. */
    boolean advance(double elapsedS) {
        return rig.advance(elapsedS);
    }

    @Override
    public OrbitCamera goal() {
        return rig.goal();
    }

    @Override
    public void moveCamera(OrbitCamera wanted) {
        rig.moveTo(wanted);
        changed();
    }

    @Override
    public void centre() {
        moveCamera(rig.goal().at(CameraRig.FIRST.target()));
    }

    @Override
    public void click(double x, double y, double width, double height) {
        // A sample has nothing to select.
    }

    private void make() {
        cancel();
        samples.clear();
        if (!open.get()) {
            return;
        }
        Project project = workspace.project();
        int mine = round;
        long first = firstSeed(project);
        running.set(count.get());
        for (int i = 0; i < count.get(); i++) {
            long seed = first + i;
            Step step = prompts.synthesis(promptId, seed);
            jobs.add(
                    workspace
                            .jobs()
                            .submit(
                                    "Sample of seed " + seed,
                                    context -> Sample.make(step, seed, promptId, project, context),
                                    outcome -> ended(outcome, mine)));
        }
    }

    private void ended(JobOutcome<Sample> outcome, int of) {
        if (of != round) {
            return; // the samples have been given up
        }
        running.set(running.get() - 1);
        if (outcome instanceof JobOutcome.Done<Sample> done) {
            samples.add(done.value());
            FXCollections.sort(samples, Comparator.comparingLong(Sample::seed));
            fitPlayHead();
            changed();
        } else if (outcome instanceof JobOutcome.Failed<Sample> failed) {
            workspace.report(failed.error());
            cancel(); // what one seed cannot do, the others cannot do either
        }
    }

    /**
     * The seed of the motion that the prompt has, so that it is among the samples, or the usual.
     */
    private long firstSeed(Project project) {
        return project.motions().stream()
                .filter(motion -> Objects.equals(motion.value().promptId(), promptId))
                .findFirst()
                .map(motion -> motion.provenance().seed())
                .orElse(prompts.seed());
    }

    private void fitPlayHead() {
        Optional<Entry<MotionResult>> shown =
                workspace.project().motion(workspace.selection().motionIdProperty().get());
        double own = shown.map(motion -> motion.value().motion().durationS()).orElse(0.0);
        double longest =
                samples.stream()
                        .mapToDouble(sample -> sample.entry().value().motion().durationS())
                        .max()
                        .orElse(own);
        workspace.playHead().durationSProperty().set(longest);
        workspace.playHead().seek(timeS());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
