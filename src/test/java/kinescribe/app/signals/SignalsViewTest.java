package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.VerticalDirection;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.Edits;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The signal charts in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class SignalsViewTest {
    /** How far from the middle of the canvas a click may land, in seconds of six. */
    private static final double CLICK_S = 0.1;

    private Workspace workspace;
    private SignalsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        workspace =
                new Workspace(new ProjectStore(SignalSamples.recorded()), new InlineJobRunner());
        view = new SignalsView(workspace, SignalSamples::preview);
        scene = new Scene((Parent) view.node(), 900, 260);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
        workspace.playHead().durationSProperty().set(SignalSamples.SECONDS);
    }

    @Test
    void selectingASensorFillsTheCharts(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#signals-empty").query().isVisible()).isTrue();
        select(robot);
        assertThat(view.chart(SignalGroup.ACCELERATION).lineCount()).isEqualTo(6);
        assertThat(view.chart(SignalGroup.ROTATION).lineCount()).isEqualTo(6);
        assertThat(robot.lookup("#signals-empty").query().isVisible()).isFalse();
        assertThat(robot.lookup("#signals-statistics").queryAs(Label.class).getText())
                .contains("RMS");
        robot.interact(() -> view.model().shown(SignalComponent.NORM).set(true));
        assertThat(view.chart(SignalGroup.ROTATION).lineCount()).isEqualTo(8);
        Screens.save(robot, scene, Theme.LIGHT, "signals-light");
        Screens.save(robot, scene, Theme.DARK, "signals-dark");
    }

    @Test
    void thePlayHeadMovesInBothWays(FxRobot robot) {
        select(robot);
        robot.interact(() -> workspace.playHead().seek(2.5));
        assertThat(view.chart(SignalGroup.ACCELERATION).playHeadProperty().get()).isEqualTo(2.5);
        robot.clickOn(view.chart(SignalGroup.ACCELERATION).canvas());
        assertThat(workspace.playHead().timeSProperty().get()).isCloseTo(3, within(CLICK_S));
    }

    @Test
    void theWheelLooksCloser(FxRobot robot) {
        select(robot);
        robot.moveTo(view.chart(SignalGroup.ROTATION).canvas());
        robot.scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.model().rangeProperty().get().lengthS()).isLessThan(SignalSamples.SECONDS);
    }

    @Test
    void movingTheSensorShowsAPreviewSoonAndABadge(FxRobot robot) throws Exception {
        select(robot);
        robot.interact(
                () ->
                        workspace.apply(
                                Edits.changeSensor(
                                        "sensor-1",
                                        SignalSamples.placement("right_pocket", 0.05))));
        assertThat(robot.lookup("#signals-badge").queryAs(Label.class).getText())
                .contains("out of date");
        assertThat(robot.lookup("#signals-record").query().isVisible()).isTrue();
        Screens.save(robot, scene, Theme.LIGHT, "signals-live");
    }

    private void select(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.selection().sensorIdProperty().set("sensor-1");
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
