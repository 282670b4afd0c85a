package kinescribe.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.motion.Body;
import kinescribe.pipeline.SynthesizeTimeline;
import kinescribe.project.TimelineDraft;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private final Workspace workspace = Fixtures.workspace(Fixtures.strolls());
    private final TimelineModel model = new TimelineModel(workspace);

    @Test
    void blocksAreAddedBehindTheSelectedOne() {
        model.add();
        model.rename(0, "stands");
        workspace.selection().promptIdProperty().set("prompt-1");
        model.add();
        model.selectedProperty().set(0);
        workspace.selection().promptIdProperty().set("prompt-4");
        model.add();
        assertThat(prompts()).containsExactly("stands", "A person sits.", "A person walks.");
        assertThat(model.selectedProperty().get()).isEqualTo(1);
        assertThat(model.seconds()).isEqualTo(12);
    }

    @Test
    void wordsLengthAndOrderChange() {
        fill("a", "b", "c");
        model.rename(1, "  ");
        model.rename(1, " B ");
        model.resize(0, 2.3499);
        model.resize(2, -4);
        assertThat(model.segments())
                .containsExactly(
                        new TimelineSegment("a", 2.3),
                        new TimelineSegment("B", 4),
                        new TimelineSegment("c", TimelineSegment.LEAST_S));
        model.move(0, 9);
        assertThat(prompts()).containsExactly("B", "c", "a");
        assertThat(model.selectedProperty().get()).isEqualTo(2);
        model.delete(1);
        assertThat(prompts()).containsExactly("B", "a");
        model.delete(0);
        model.delete(0);
        assertThat(model.selectedProperty().get()).isEqualTo(TimelineModel.NONE);
        assertThat(model.empty().get()).isTrue();
    }

    @Test
    void aDraggedBlockTakesThePlaceWhereItsMiddleIs() {
        fill("a", "b", "c"); // middles at 2, 6 and 10 s
        assertThat(model.placeAt(0, 5)).isZero();
        assertThat(model.placeAt(0, 7)).isEqualTo(1);
        assertThat(model.placeAt(0, 11)).isEqualTo(2);
        assertThat(model.placeAt(2, 1)).isZero();
    }

    @Test
    void theMotionIsMadeShownAndUndone() {
        fill("stands", "waves");
        model.nameProperty().set("Greeting");
        model.make();
        assertThat(workspace.notices()).isEmpty();
        String shown = workspace.selection().motionIdProperty().get();
        assertThat(workspace.project().motion(shown).orElseThrow().name()).isEqualTo("Greeting");
        assertThat(model.playingProperty().get()).isTrue();
        model.resize(0, 3);
        assertThat(model.playingProperty().get()).isFalse();
        workspace.store().undo();
        assertThat(model.playingProperty().get()).isTrue();
        workspace.store().undo();
        assertThat(workspace.project().motions()).isEmpty();
        assertThat(prompts()).containsExactly("stands", "waves");
    }

    @Test
    void everyChangeIsAnEditOfTheProject() {
        fill("stands", "waves");
        assertThat(workspace.store().isDirty()).isTrue();
        assertThat(workspace.store().undoLabel()).contains("Edit segment");
        model.delete(1);
        model.nameProperty().set("Greeting");
        model.transitionSProperty().set(1.1);
        model.bodyProperty().set(Body.Preset.CHILD);
        model.seedProperty().set(9);
        assertThat(workspace.project().timeline())
                .isEqualTo(
                        new TimelineDraft(
                                "Greeting",
                                List.of(new TimelineSegment("stands", 4)),
                                1.1,
                                Body.Preset.CHILD,
                                9));
        for (int i = 0; i < 4; i++) {
            workspace.store().undo();
        }
        assertThat(model.nameProperty().get()).isEqualTo("Timeline");
        assertThat(model.seedProperty().get()).isEqualTo(1);
        assertThat(prompts()).containsExactly("stands");
        workspace.store().undo();
        assertThat(prompts()).containsExactly("stands", "waves");
        workspace.store().redo();
        assertThat(prompts()).containsExactly("stands");
        assertThat(model.selectedProperty().get()).isLessThan(1);
    }

    @Test
    void theTimelineOfAShownMotionIsOpenedOnRequest() {
        fill("stands", "waves");
        model.nameProperty().set("Greeting");
        model.make();
        assertThat(model.anotherShownProperty().get()).isFalse();
        assertThat(SynthesizeTimeline.of(workspace.project().motions().get(0))).isPresent();
        model.delete(0);
        assertThat(model.anotherShownProperty().get()).isTrue();
        assertThat(prompts()).containsExactly("waves");
        model.takeOver();
        assertThat(prompts()).containsExactly("stands", "waves");
        assertThat(model.playingProperty().get()).isTrue();
        assertThat(workspace.store().undoLabel()).contains("Open timeline Greeting");
    }

    @Test
    void anActPutBetweenHasABlockOfItsOwn() {
        fill("sits", "walks");
        assertThat(model.spans()).extracting(Timeline.Span::segment).containsExactly(0, 1);
        assertThat(model.seconds()).isEqualTo(8);

        model.make();

        assertThat(model.playingProperty().get()).isTrue();
        assertThat(model.spans()).extracting(Timeline.Span::segment).containsExactly(0, -1, 1);
        assertThat(model.span(1).fromS()).isGreaterThan(5);
        assertThat(model.placeAt(0, model.span(1).toS())).isEqualTo(1);
        model.resize(0, 3);
        assertThat(model.spans()).extracting(Timeline.Span::segment).containsExactly(0, 1);
    }

    @Test
    void anotherBlendBodyOrSeedIsAnotherTimeline() {
        fill("stands", "waves");
        model.make();
        assertThat(model.anotherShownProperty().get()).isFalse();

        model.transitionSProperty().set(1.1);
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.anotherShownProperty().get()).isTrue();
        workspace.store().undo();
        assertThat(model.playingProperty().get()).isTrue();
        model.bodyProperty().set(Body.Preset.CHILD);
        assertThat(model.playingProperty().get()).isFalse();
        workspace.store().undo();
        model.seedProperty().set(9);
        assertThat(model.playingProperty().get()).isFalse();
        model.takeOver();
        assertThat(model.seedProperty().get()).isEqualTo(1);
        assertThat(model.playingProperty().get()).isTrue();
    }

    @Test
    void promptsThatNobodyUnderstandsAreReported() {
        fill("xyzzy");
        model.make();
        assertThat(workspace.notices()).hasSize(1);
        assertThat(workspace.project().motions()).isEmpty();
    }

    private List<String> prompts() {
        return model.segments().stream().map(TimelineSegment::prompt).toList();
    }

    private void fill(String... prompts) {
        for (String prompt : prompts) {
            model.add();
            model.rename(model.segments().size() - 1, prompt);
        }
    }
}
