package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Edits;
import org.junit.jupiter.api.Test;

class InspectorModelTest {
    private final Workspace workspace =
            Fixtures.workspace(Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"));
    private final InspectorModel model = new InspectorModel(workspace);

    @Test
    void tellsLengthAndSeedOfTheSelectedMotion() {
        assertThat(model.facts()).isEmpty();
        model.choose("motion-1");
        assertThat(model.facts())
                .contains(
                        new InspectorModel.Fact("Length", "2.00 s · 21 frames at 10.00 Hz"),
                        new InspectorModel.Fact("Seed", "7"),
                        new InspectorModel.Fact("Activity", "walk"));
        assertThat(workspace.selection().promptIdProperty().get()).isEqualTo("prompt-1");
    }

    @Test
    void saysWhyAMotionIsOutOfDate() {
        model.choose("motion-1");
        assertThat(model.outOfDateProperty().get()).isEmpty();
        workspace.apply(Edits.changePrompt("prompt-1", "A person hops."));
        assertThat(model.outOfDateProperty().get()).isEqualTo("Out of date: the prompt changed.");
        workspace.apply(Edits.remove("Delete", List.of("prompt-1")));
        assertThat(model.outOfDateProperty().get()).contains("was deleted");
    }
}
