package kinescribe.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class ComposeViewTest {
    private Workspace workspace;
    private ComposeView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        workspace =
                Fixtures.workspace(Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"));
        workspace.timelineShownProperty().set(true);
        view = new ComposeView(workspace);
        BorderPane root = new BorderPane();
        root.setTop(view.node());
        scene = new Scene(root, 1280, 300);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @Test
    void aTimelineIsWrittenShapedAndMade(FxRobot robot) {
        robot.clickOn("#timeline-add").clickOn("#timeline-add").clickOn("#timeline-add");
        write(robot, 0, "A person stands");
        write(robot, 1, "A person waves with the left hand");
        write(robot, 2, "A person walks slowly");
        assertThat(view.timeline().segments())
                .extracting(s -> s.prompt())
                .containsExactly(
                        "A person stands",
                        "A person waves with the left hand",
                        "A person walks slowly");

        Node last = robot.lookup("#timeline-block-2").query();
        double right = last.localToScreen(last.getBoundsInLocal()).getMaxX();
        double middle = last.localToScreen(last.getBoundsInLocal()).getCenterY();
        robot.moveTo(right - 3, middle).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(40, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.timeline().segments().get(2).seconds()).isGreaterThan(4.5);

        robot.drag("#timeline-block-0").dropBy(430, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.timeline().segments().get(1).prompt()).isEqualTo("A person stands");

        robot.clickOn("#timeline-make");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.project().motions()).hasSize(2);
        assertThat(view.timeline().playingProperty().get()).isTrue();
        robot.interact(
                () -> {
                    workspace.playHead().durationSProperty().set(12);
                    workspace.playHead().seek(5);
                });
        Screens.save(robot, scene, Theme.DARK, "timeline-dark");
        Screens.save(robot, scene, Theme.LIGHT, "timeline-light");

        robot.clickOn("#timeline-block-1").type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.timeline().segments()).hasSize(2);
        robot.rightClickOn("#timeline-block-0").clickOn("Delete");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.timeline().segments()).hasSize(1);
    }

    @Test
    void anActPutBetweenIsShownWhereItIs(FxRobot robot) {
        robot.interact(
                () -> {
                    view.timeline().add();
                    view.timeline().rename(0, "A person sits on a chair");
                    view.timeline().add();
                    view.timeline().rename(1, "A person walks slowly");
                    view.timeline().make();
                    workspace.playHead().durationSProperty().set(view.timeline().seconds());
                });
        WaitForAsyncUtils.waitForFxEvents();
        Node added = robot.lookup(".timeline-added").query();
        Node after = robot.lookup("#timeline-block-1").query();
        assertThat(added.getLayoutX())
                .isGreaterThan(robot.lookup("#timeline-block-0").query().getLayoutX());
        assertThat(after.getLayoutX()).isGreaterThan(added.getLayoutX());
        Screens.save(robot, scene, Theme.LIGHT, "timeline-added-light");
        Screens.save(robot, scene, Theme.DARK, "timeline-added-dark");
    }

    @Test
    void theFormClosesOnEscape(FxRobot robot) throws Exception {
        robot.clickOn("#combine");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#combine-now").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor( // it fades
                5, TimeUnit.SECONDS, () -> robot.lookup("#combine-now").tryQuery().isEmpty());
    }

    @Test
    void twoMotionsAreCombinedInTheForm(FxRobot robot) {
        robot.interact(
                () -> {
                    view.combine().upperProperty().set(view.combine().motions().get(0));
                    view.combine().lowerProperty().set(view.combine().motions().get(0));
                });
        robot.clickOn("#combine");
        WaitForAsyncUtils.waitForFxEvents();
        Screens.save(robot, scene, Theme.LIGHT, "combine-light");
        robot.clickOn("#combine-now");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.project().motions()).hasSize(2);
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-2");
    }

    private static void write(FxRobot robot, int block, String words) {
        robot.doubleClickOn("#timeline-block-" + block);
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup("#timeline-edit").queryAs(TextField.class);
        robot.interact(() -> field.setText(words));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
