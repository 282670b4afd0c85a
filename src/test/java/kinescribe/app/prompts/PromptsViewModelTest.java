package kinescribe.app.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.RecordingJobRunner;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import org.junit.jupiter.api.Test;

class PromptsViewModelTest {
    private final Workspace workspace = Fixtures.workspace(Fixtures.strolls());
    private final PromptsViewModel model = new PromptsViewModel(workspace);

    @Test
    void countsPromptsByActivity() {
        assertThat(model.activities())
                .containsExactly(
                        new ActivityRow("", "All activities", 4),
                        new ActivityRow("activity-1", "walk", 2),
                        new ActivityRow("activity-2", "sit", 2));
    }

    @Test
    void showsOnlyTheChosenActivity() {
        model.activityIdProperty().set("activity-2");
        assertThat(model.prompts())
                .extracting(PromptRow::id)
                .containsExactly("prompt-3", "prompt-4");
    }

    @Test
    void addedPromptIsSelectedAndUndoTakesItBack() {
        model.activityIdProperty().set("activity-2");
        assertThat(model.addPrompt("  A person \n sits   up. ")).isTrue();
        assertThat(model.prompts()).extracting(PromptRow::text).contains("A person sits up.");
        assertThat(model.current().orElseThrow().text()).isEqualTo("A person sits up.");
        workspace.store().undo();
        assertThat(model.prompts()).extracting(PromptRow::text).doesNotContain("A person sits up.");
        assertThat(model.selected()).containsExactly("prompt-4");
        workspace.store().redo();
        assertThat(model.prompts()).extracting(PromptRow::text).contains("A person sits up.");
    }

    @Test
    void aSentenceFiledUnderAnotherActivityThanItReadsAsIsToldAndMoved() {
        Workspace empty = Fixtures.workspace(Project.empty("Empty"));
        PromptsViewModel prompts = new PromptsViewModel(empty);
        prompts.addActivity("walking");
        prompts.addPrompt("A person walks slowly.");
        assertThat(prompts.misread()).isEmpty();
        prompts.addPrompt("A person lies on the back.");
        prompts.synthesizeSelected();
        String read = prompts.misread().orElseThrow();
        assertThat(read).contains("lying");
        assertThat(prompts.filedAs()).contains("walking");

        prompts.fileAsRead();

        Project project = empty.project();
        String lying = project.activityNamed(read).orElseThrow().id();
        assertThat(project.prompts().get(1).activityId()).isEqualTo(lying);
        assertThat(project.motions().get(0).value().activityId()).isEqualTo(lying);
        empty.store().undo();
        assertThat(empty.project().motions().get(0).value().activityId()).isNotEqualTo(lying);
        assertThat(empty.project().activityNamed(read)).isEmpty();
    }

    @Test
    void labelsOfAPersonsOwnAreNotDoubted() {
        Workspace empty = Fixtures.workspace(Project.empty("Empty"));
        PromptsViewModel prompts = new PromptsViewModel(empty);
        prompts.addActivity("class B7");
        prompts.addPrompt("A person lies on the back.");
        assertThat(prompts.misread()).isEmpty();
    }

    @Test
    void anEmptyProjectTakesASentenceAndMakesAMotionOfIt() {
        Workspace empty = Fixtures.workspace(Project.empty("Empty"));
        PromptsViewModel first = new PromptsViewModel(empty);
        assertThat(first.addPrompt("   ")).isFalse();
        assertThat(empty.store().isDirty()).isFalse();
        assertThat(first.addPrompt("A person walks slowly.")).isTrue();
        assertThat(empty.project().activities()).extracting(Activity::name).contains("walking");
        first.synthesizeSelected();
        assertThat(empty.project().motions()).hasSize(1);
    }

    @Test
    void aSentenceThatNamesNoActivityIsKeptUnderOther() {
        Workspace empty = Fixtures.workspace(Project.empty("Empty"));
        assertThat(new PromptsViewModel(empty).addPrompt("Qwertz.")).isTrue();
        assertThat(empty.project().activities())
                .extracting(Activity::name)
                .containsExactly(PromptsViewModel.UNSORTED);
        empty.store().undo();
        assertThat(empty.project()).isEqualTo(Project.empty("Empty"));
    }

    @Test
    void aPromptBelongsToTheActivityThatItsWordsName() {
        model.select(List.of("prompt-3"));
        model.addPrompt("A man walks slowly.");
        assertThat(model.current().orElseThrow().activityId()).isEqualTo("activity-1");
        model.addPrompt("Qwertz.");
        assertThat(model.current().orElseThrow().activityId()).isEqualTo("activity-1");
    }

    @Test
    void anUnknownActivityIsAddedWithItsPromptAndUndoneWithIt() {
        model.select(List.of("prompt-1"));
        model.addPrompt("A woman vacuums the floor.");
        String made = model.current().orElseThrow().activityId();
        assertThat(workspace.project().activity(made).orElseThrow().name()).contains("vacuum");
        workspace.store().undo();
        assertThat(workspace.project().activities()).hasSize(2);
        assertThat(workspace.project().prompts()).hasSize(4);
    }

    @Test
    void theChosenActivityWinsOverTheWords() {
        model.activityIdProperty().set("activity-2");
        model.addPrompt("A man walks slowly.");
        assertThat(model.current().orElseThrow().activityId()).isEqualTo("activity-2");
    }

    @Test
    void newActivityIsChosen() {
        model.addActivity(" run ");
        assertThat(model.activityIdProperty().get()).isEqualTo("activity-3");
        assertThat(model.prompts()).isEmpty();
        assertThat(model.targetActivity()).contains("activity-3");
    }

    @Test
    void renamingToATakenOrEmptyNameDoesNothing() {
        model.renameActivity("activity-1", "sit");
        model.renameActivity("activity-1", " ");
        assertThat(workspace.store().isDirty()).isFalse();
        model.renameActivity("activity-1", "stroll");
        assertThat(model.activities().get(1).name()).isEqualTo("stroll");
    }

    @Test
    void deletedActivityTakesItsPromptsAlongAndAllAreShownAgain() {
        model.activityIdProperty().set("activity-1");
        model.deleteActivity(model.activities().get(1));
        assertThat(model.activityIdProperty().get()).isEmpty();
        assertThat(model.prompts())
                .extracting(PromptRow::id)
                .containsExactly("prompt-3", "prompt-4");
    }

    @Test
    void deletingSelectsTheNeighbour() {
        model.select(List.of("prompt-2"));
        model.deleteSelected();
        assertThat(model.prompts()).hasSize(3);
        assertThat(model.selected()).containsExactly("prompt-3");
    }

    @Test
    void editingAPromptPutsItsMotionOutOfDate() {
        workspace.store().open(Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"));
        assertThat(model.prompts().get(0).motion()).isEqualTo(MotionState.FRESH);
        assertThat(model.prompts().get(1).motion()).isEqualTo(MotionState.NONE);
        model.changePrompt("prompt-1", "A person strolls.");
        assertThat(model.prompts().get(0).motion()).isEqualTo(MotionState.OUT_OF_DATE);
        model.changePrompt("prompt-1", "A person walks.");
        assertThat(model.prompts().get(0).motion()).isEqualTo(MotionState.FRESH);
    }

    @Test
    void selectingAPromptShowsItsMotion() {
        Project project = Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-2");
        workspace.store().open(project);
        model.select(List.of("prompt-2"));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-1");
        model.select(List.of("prompt-3"));
        assertThat(workspace.selection().motionIdProperty().get()).isEmpty();
    }

    @Test
    void aNewMotionOfTheSelectedPromptIsShown() {
        model.select(List.of("prompt-2"));
        workspace.apply(new Edit("Add", p -> Fixtures.withMotion(p, "motion-9", "prompt-2")));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-9");
    }

    @Test
    void anUnrelatedEditLeavesTheShownMotionAlone() {
        workspace.selection().motionIdProperty().set("imported");
        workspace.apply(Edits.rename("Other"));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("imported");
    }

    @Test
    void stepsAreSubmittedAsJobs() {
        RecordingJobRunner jobs = new RecordingJobRunner();
        PromptsViewModel busy = new PromptsViewModel(Fixtures.workspace(Fixtures.strolls(), jobs));
        busy.synthesizeSelected();
        busy.synthesizeAll();
        busy.write(3, 1);
        assertThat(jobs.names())
                .containsExactly("Synthesize 1 motion", "Synthesize 4 motions", "Write 3 prompts");
    }

    @Test
    void countsWordsAndCharacters() {
        assertThat(TypedText.count(" A  person walks. ")).isEqualTo("3 words · 15 characters");
        assertThat(TypedText.count("I")).isEqualTo("1 word · 1 character");
        assertThat(TypedText.count("")).isEqualTo("0 words · 0 characters");
    }
}
