package kinescribe.app.motions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.BodySplit;
import kinescribe.compose.TimeFit;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.motion.Body;
import kinescribe.pipeline.ComposeInSpace;
import kinescribe.pipeline.SynthesizeTimeline;
import kinescribe.synthesis.Synthesizers;
import org.junit.jupiter.api.Test;

class MotionsModelTest {
    private final Workspace workspace =
            Fixtures.workspace(Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"));
    private final MotionsModel model = new MotionsModel(workspace);

    private void makeTimeline() {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("A person stands.", 1),
                                new TimelineSegment("A person walks.", 2)),
                        0.5);
        workspace.run(
                new SynthesizeTimeline(
                        "Stroll", timeline, Synthesizers.AUTO, 30, Body.Preset.ADULT.body(), 1));
    }

    @Test
    void listsMotionsHoweverTheyCameAbout() {
        makeTimeline();
        workspace.run(
                new ComposeInSpace("motion-1", "motion-2", BodySplit.TRUNK_AND_ARMS, TimeFit.LOOP));
        assertThat(model.motions())
                .extracting(MotionRow::origin)
                .containsExactly(
                        "prompt",
                        "timeline of 2 segments",
                        "upper body of \"A person walks.\" on the legs of \"Stroll\"");
        assertThat(model.motions()).extracting(MotionRow::activity).containsExactly("walk", "", "");
        assertThat(model.motions()).extracting(MotionRow::open).containsExactly(false, true, true);
        assertThat(model.motions().get(0).state()).isNotEqualTo(MotionState.NONE);
    }

    @Test
    void choosingAMotionShowsIt() {
        makeTimeline();
        model.select(List.of("motion-2"));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-2");
        model.select(List.of("motion-1"));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-1");
        assertThat(workspace.selection().promptIdProperty().get()).isEqualTo("prompt-1");
        workspace.selection().motionIdProperty().set("motion-2");
        assertThat(model.selected()).containsExactly("motion-2");
    }

    @Test
    void namesLabelsAndDeletionAreUndone() {
        makeTimeline();
        model.rename("motion-2", "  ");
        model.rename("motion-2", " Way home ");
        model.label("motion-2", "commute");
        model.label("motion-1", "commute"); // its prompt says what it is
        assertThat(model.motions().get(1).name()).isEqualTo("Way home");
        assertThat(model.motions())
                .extracting(MotionRow::activity)
                .containsExactly("walk", "commute");
        assertThat(model.activities()).contains("commute");
        model.select(List.of("motion-2"));
        model.deleteSelected();
        assertThat(model.motions()).hasSize(1);
        assertThat(model.selected()).isEmpty();
        workspace.store().undo();
        workspace.store().undo();
        workspace.store().undo();
        assertThat(model.motions().get(1).name()).isEqualTo("Stroll");
        assertThat(model.activities()).doesNotContain("commute");
    }

    @Test
    void aMotionThatIsMadeAgainKeepsItsLabel() {
        makeTimeline();
        model.label("motion-2", "commute");
        makeTimeline();
        assertThat(model.motions()).hasSize(2);
        assertThat(model.motions().get(1).activity()).isEqualTo("commute");
    }
}
