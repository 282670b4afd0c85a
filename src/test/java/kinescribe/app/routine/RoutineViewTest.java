package kinescribe.app.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.BodySite;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.imu.SitePlacements;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.routine.PartPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page for routines in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class RoutineViewTest {
    private Workspace workspace;
    private RoutineView view;

    @Start
    void start(Stage stage) {
        Project project =
                Fixtures.strolls()
                        .withSensors(
                                List.of(
                                        new PlacedSensor(
                                                "sensor-1",
                                                SitePlacements.usual(BodySite.LEFT_WRIST))));
        workspace = Fixtures.workspace(project);
        view = new RoutineView(workspace);
        Scene scene = new Scene(new BorderPane(view.node()), 1280, 760);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @Test
    void aMorningRoutineIsTakenApartEditedRecordedAndLinesUpWithThePlayHead(FxRobot robot) {
        ComboBox<?> text = robot.lookup("#routine-text").queryAs(ComboBox.class);
        robot.interact(() -> text.getEditor().setText("morning routine"));
        robot.clickOn("#routine-apart");
        assertThat(view.model().tree().actions()).hasSize(39);

        // An action is chosen in the lane, made longer at its edge, and taken back.
        robot.interact(() -> view.model().selectedProperty().set(PartPath.of(0, 1)));
        Bounds first = bounds(robot, "#action-1");
        robot.drag(first.getMaxX() - 4, first.getCenterY()).dropBy(60, 0);
        assertThat(view.model().tree().at(PartPath.of(0, 1, 1)).seconds()).isGreaterThan(31);
        robot.interact(workspace.store()::undo);
        assertThat(view.model().tree().at(PartPath.of(0, 1, 1)).seconds()).isEqualTo(30);

        // Another part of the body joins in.
        robot.interact(() -> view.model().selectedProperty().set(PartPath.of(0, 1, 4)));
        robot.clickOn("#space-prompt-0")
                .press(KeyCode.CONTROL, KeyCode.A)
                .release(KeyCode.A, KeyCode.CONTROL);
        robot.write("a person waves").type(KeyCode.ENTER);
        assertThat(view.model().tree().at(PartPath.of(0, 1, 4)).prompt())
                .isEqualTo("a person waves");

        robot.interact(() -> view.model().change("Shorten", d -> d.withSeconds(120)));
        robot.clickOn("#routine-make");

        Entry<Recording> made =
                Objects.requireNonNull(view.model().recordingProperty().get(), "a recording");
        assertThat(made.value().levels()).hasSize(3);
        LabelLevel actions = made.value().levels().get(2);
        LabelSpan span = actions.spans().get(5);
        robot.interact(() -> view.bands().timeSProperty().set(span.startS()));
        Line head = robot.lookup("#level-head").queryAs(Line.class);
        assertThat(head.getStartX()).isCloseTo(view.bands().x(span.startS()), within(1e-9));
        Label now = robot.lookup("#routine-now").queryAs(Label.class);
        assertThat(now.getText()).endsWith(span.activity());
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }
}
