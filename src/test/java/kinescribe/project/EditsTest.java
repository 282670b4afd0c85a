package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static Project apply(Project project, Edit edit) {
        return edit.change().apply(project);
    }

    @Test
    void idsCountUpwardsAndLookOnlyAtTheirOwnKind() {
        Project project =
                Project.empty("p")
                        .withActivities(
                                List.of(
                                        new Activity("activity-2", "a"),
                                        new Activity("activity-10", "b"),
                                        new Activity("activity-x", "c"),
                                        new Activity("act-99", "d")));
        assertThat(project.freeId("activity")).isEqualTo("activity-11");
        assertThat(project.freeId("prompt")).isEqualTo("prompt-1");
        assertThat(project.freeIds("activity", 2)).containsExactly("activity-11", "activity-12");
    }

    @Test
    void anActivityOfThatNameIsNotAddedTwice() {
        Project once = apply(Project.empty("p"), Edits.addActivity("walking"));
        assertThat(apply(once, Edits.addActivity("walking"))).isEqualTo(once);
    }

    @Test
    void removingAnActivityTakesItsPromptsAlong() {
        Project project = Projects.complete();
        Project without = apply(project, Edits.remove("Remove", List.of("activity-1")));
        assertThat(without.activities()).isEmpty();
        assertThat(without.prompts()).isEmpty();
        assertThat(without.motions()).isEqualTo(project.motions());
    }

    @Test
    void aChangedPromptKeepsItsPlaceAndIsTyped() {
        Project project = apply(Projects.complete(), Edits.addPrompt("activity-1", "A girl runs."));
        Project changed = apply(project, Edits.changePrompt("prompt-1", "A man walks."));
        assertThat(changed.prompts())
                .extracting(Prompt::text)
                .containsExactly("A man walks.", "A girl runs.");
        assertThat(changed.prompts().get(0).provenance().step()).isEqualTo("prompt.type");
    }

    @Test
    void aMotionIsRenamedAndItsRevisionStays() {
        Project before = Projects.complete();
        Entry<MotionResult> motion = before.motions().get(0);
        Project after = Edits.renameMotion(motion, "Stroll").change().apply(before);
        assertThat(after.motions().get(0).name()).isEqualTo("Stroll");
        assertThat(after.motions().get(0).revision()).isEqualTo(motion.revision());
    }

    @Test
    void aLabelPutsRecordingsOutOfDateAndKeepsTheAcceptance() {
        Project before = Projects.complete();
        Entry<MotionResult> motion = before.motions().get(0);
        Project accepted =
                Edits.acceptAnyway(motion, "It is fine.", "me", Instant.EPOCH)
                        .change()
                        .apply(before);
        Project after = Edits.labelMotion(motion, "hopping").change().apply(accepted);
        Entry<MotionResult> labelled = after.motions().get(0);
        assertThat(after.activity(String.valueOf(labelled.value().activityId())))
                .map(Activity::name)
                .contains("hopping");
        assertThat(after.gate().acceptance(labelled)).isPresent();
        assertThat(new Freshness(before).isOutOfDate(before.recordings().get(0))).isFalse();
        assertThat(new Freshness(after).isOutOfDate(after.recordings().get(0))).isTrue();

        Entry<MotionResult> again = MotionLabel.carriedOver(labelled, motion);
        assertThat(again.revision()).isEqualTo(labelled.revision());
        assertThat(again.value().activityId()).isEqualTo(labelled.value().activityId());
    }
}
