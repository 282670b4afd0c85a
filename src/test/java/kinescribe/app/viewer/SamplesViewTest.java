package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.job.InlineJobRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Samples side by side in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class SamplesViewTest {
    private final Workspace workspace = SamplesModelTest.workspace(new InlineJobRunner());
    private final SamplesModel model = new SamplesModel(workspace, new TestPrompts());
    private Scene scene;

    @Start
    void start(Stage stage) {
        boolean solid = Platform.isSupported(ConditionalFeature.SCENE3D);
        SamplesView view =
                new SamplesView(model, workspace.playHead(), new Settings().viewer(), solid);
        scene = new Scene((Parent) view.node(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 1280, 800);
    }

    @Test
    void samplesAreShownWithTheirSeedsAndOneIsTaken(FxRobot robot) {
        robot.interact(model::open);
        robot.interact(() -> workspace.playHead().seek(1));
        WaitForAsyncUtils.waitForFxEvents();
        for (Theme theme : Theme.values()) {
            Screens.save(robot, scene, theme, "samples-" + theme.id());
        }
        assertThat(robot.lookup("Seed 8").tryQuery()).isPresent();
        robot.clickOn("#use-sample-9");
        assertThat(workspace.project().motions().get(0).provenance().seed()).isEqualTo(9);
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void escapeClosesAndTakesNone(FxRobot robot) {
        robot.interact(model::open);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        assertThat(model.openProperty().get()).isFalse();
        assertThat(workspace.project().motions()).isEmpty();
    }

    @Test
    void oneDragTurnsAllAndTheNumberCanBeChanged(FxRobot robot) {
        robot.interact(model::open);
        robot.interact(() -> model.countProperty().set(9));
        WaitForAsyncUtils.waitForFxEvents();
        Screens.save(robot, scene, Theme.LIGHT, "samples-nine");
        double yaw = model.goal().yawRad();
        robot.drag("Seed 8").moveBy(50, 0).drop();
        assertThat(model.goal().yawRad()).isLessThan(yaw);
        assertThat(robot.lookup(".sample-cell").queryAll()).hasSize(9);
    }
}
