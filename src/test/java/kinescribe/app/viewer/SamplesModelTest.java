package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kinescribe.app.fx.RecordingJobRunner;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobRunner;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import org.junit.jupiter.api.Test;

class SamplesModelTest {
    private static final String SENTENCE = "A person walks.";

    @Test
    void makesOneSampleForEachSeedAndPutsNoneIntoTheProject() {
        Workspace workspace = workspace(new InlineJobRunner());
        SamplesModel model = new SamplesModel(workspace, new TestPrompts());
        model.open();

        assertThat(model.titleProperty().get()).isEqualTo(SENTENCE);
        assertThat(model.samples()).extracting(Sample::seed).containsExactly(7L, 8L, 9L, 10L);
        assertThat(model.runningProperty().get()).isZero();
        assertThat(workspace.project().motions()).isEmpty();
        assertThat(workspace.playHead().durationSProperty().get()).isPositive();
        assertThat(model.samples().get(0).entry().value().motion().rotations())
                .isNotEqualTo(model.samples().get(1).entry().value().motion().rotations());
    }

    @Test
    void theChosenOneBecomesThePromptsMotionWithItsSeedAndCanBeUndone() {
        Workspace workspace = workspace(new InlineJobRunner());
        SamplesModel model = new SamplesModel(workspace, new TestPrompts());
        model.open();
        Sample third = model.samples().get(2);
        model.use(third);

        Entry<MotionResult> motion = workspace.project().motions().get(0);
        assertThat(motion.value().promptId()).isEqualTo("prompt-1");
        assertThat(motion.provenance().seed()).isEqualTo(9);
        assertThat(motion.value().motion()).isSameAs(third.entry().value().motion());
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo(motion.id());
        assertThat(model.openProperty().get()).isFalse();
        assertThat(workspace.store().undoLabel()).contains("Use the sample of seed 9");
        workspace.store().undo();
        assertThat(workspace.project().motions()).isEmpty();
    }

    @Test
    void theMotionThatThereIsComesFirst() {
        Workspace workspace = workspace(new InlineJobRunner());
        SamplesModel model = new SamplesModel(workspace, new TestPrompts());
        model.open();
        model.use(model.samples().get(3)); // of seed 10
        model.open();

        assertThat(model.samples().get(0).seed()).isEqualTo(10);
        assertThat(model.samples().get(0).entry().value().motion().rotations())
                .isEqualTo(workspace.project().motions().get(0).value().motion().rotations());
    }

    @Test
    void otherNumbersMakeOtherSamples() {
        SamplesModel model = new SamplesModel(workspace(new InlineJobRunner()), new TestPrompts());
        model.open();
        model.countProperty().set(2);
        assertThat(model.samples()).extracting(Sample::seed).containsExactly(7L, 8L);
    }

    @Test
    void whatComesAfterClosingIsLeftAside() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        SamplesModel model = new SamplesModel(workspace(jobs), new TestPrompts());
        model.open();
        assertThat(jobs.names()).hasSize(4);
        assertThat(model.runningProperty().get()).isEqualTo(4);
        model.close();
        jobs.runAll();

        assertThat(model.samples()).isEmpty();
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void aSentenceThatCannotBeUnderstoodIsTold() {
        Workspace workspace = workspace(new InlineJobRunner(), "Xyzzy plugh.");
        SamplesModel model = new SamplesModel(workspace, new TestPrompts());
        model.open();

        assertThat(model.samples()).isEmpty();
        assertThat(workspace.notices()).isNotEmpty();
        assertThat(Objects.requireNonNull(workspace.notices().get(0)).text()).contains("Xyzzy");
    }

    static Workspace workspace(JobRunner jobs) {
        return workspace(jobs, SENTENCE);
    }

    private static Workspace workspace(JobRunner jobs, String sentence) {
        Provenance typed = Provenance.of("prompt.type", Map.of(), 0, List.of());
        Project project =
                Project.empty("Samples")
                        .withActivities(List.of(new Activity("activity-1", "walk")))
                        .withPrompts(
                                List.of(new Prompt("prompt-1", "activity-1", sentence, typed)));
        Workspace workspace = new Workspace(new ProjectStore(project), jobs);
        workspace.selection().promptIdProperty().set("prompt-1");
        return workspace;
    }
}
