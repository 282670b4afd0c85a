package kinescribe.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.BodySplit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class CombineModelTest {
    private static Project two() {
        return Fixtures.withMotion(
                Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"),
                "motion-2",
                "prompt-4");
    }

    @Test
    void twoMotionsBecomeOneThatIsShownAndCanBeUndone() {
        Workspace workspace = Fixtures.workspace(two());
        CombineModel model = new CombineModel(workspace);
        assertThat(model.incomplete().get()).isTrue();
        model.combine();
        assertThat(workspace.project().motions()).hasSize(2);
        model.upperProperty().set(model.motions().get(0));
        model.lowerProperty().set(model.motions().get(1));
        model.splitProperty().set(BodySplit.ARMS);
        assertThat(model.incomplete().get()).isFalse();
        model.combine();
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-3");
        assertThat(workspace.project().motions().get(2).name())
                .isEqualTo("A person walks. on A person sits.");
        assertThat(model.upperProperty().get()).isEqualTo(model.motions().get(0));
        workspace.store().undo();
        assertThat(model.motions()).hasSize(2);
    }

    @Test
    void aMotionThatIsGoneIsNoLongerChosen() {
        Workspace workspace = Fixtures.workspace(two());
        CombineModel model = new CombineModel(workspace);
        model.upperProperty().set(model.motions().get(1));
        workspace.apply(Edits.remove("Delete motion", List.of("motion-2")));
        assertThat(model.upperProperty().get()).isNull();
    }
}
