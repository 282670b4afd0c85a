package kinescribe.app.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.viewer.Strollers;
import kinescribe.imu.BodySite;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.Randomisation;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.project.Edits;
import kinescribe.project.PlacedSensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panel of sensors in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class SensorsViewTest {
    private static final double TOLERANCE = 1e-9;

    private final Workspace workspace = Strollers.workspace();
    private SensorsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = new SensorsView(workspace);
        scene = new Scene(new StackPane(view.node()), 330, 780);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 330, 780);
    }

    @Test
    void typedPositionMovesOnEnter(FxRobot robot) throws Exception {
        select(robot, "sensor-1");
        Spinner<?> x = robot.lookup("#sensors-offset-x").queryAs(Spinner.class);
        assertThat(x.getEditor().getText()).isEqualTo("220");

        robot.doubleClickOn(x.getEditor());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("185").push(KeyCode.ENTER);

        assertThat(first().placement().on(Strollers.stroll().skeleton()).offset().x())
                .isCloseTo(0.185, within(TOLERANCE));
        assertThat(workspace.store().undoLabel()).contains("Change sensor left_wrist");
        robot.interact(workspace.store()::undo);
        assertThat(x.getEditor().getText()).isEqualTo("220");
        save("light");
    }

    @Test
    void nonsenseIsPutBack(FxRobot robot) {
        select(robot, "sensor-1");
        Spinner<?> y = robot.lookup("#sensors-offset-y").queryAs(Spinner.class);
        robot.doubleClickOn(y.getEditor());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("abc").push(KeyCode.ENTER);

        assertThat(y.getEditor().getText()).isEqualTo("30");
        assertThat(first().placement().on(Strollers.stroll().skeleton()).offset().y())
                .isCloseTo(0.03, within(TOLERANCE));
    }

    @Test
    void quarterTurnButtonTurns(FxRobot robot) {
        select(robot, "sensor-2");
        robot.clickOn("#sensors-turn-y-plus");
        Spinner<?> y = robot.lookup("#sensors-angle-y").queryAs(Spinner.class);
        assertThat(y.getEditor().getText()).isEqualTo("90");
    }

    @Test
    void chosenDeviceShowsItsNumbers(FxRobot robot) throws Exception {
        ComboBox<SensorModel> device = robot.lookup("#sensors-device").queryComboBox();
        robot.interact(() -> device.setValue(SensorModels.PHONE));
        Spinner<?> range = robot.lookup("#sensors-acc-range").queryAs(Spinner.class);

        assertThat(workspace.project().sensorModel()).isEqualTo(SensorModels.PHONE);
        assertThat(range.getEditor().getText()).isEqualTo("8");
        robot.interact(() -> Theme.DARK.applyTo(scene));
        select(robot, "sensor-1");
        save("dark");
    }

    @Test
    void errorsAreSwitchedByAClickAndNumbersUnfold(FxRobot robot) throws Exception {
        robot.interact(() -> workspace.apply(Edits.chooseSensorModel(SensorModels.PHONE)));
        robot.clickOn("#sensors-error-white-noise");
        assertThat(workspace.project().sensorModel().off()).containsExactly(ErrorPart.WHITE_NOISE);
        robot.clickOn("#sensors-errors-off");
        assertThat(workspace.project().sensorModel().off()).hasSize(ErrorPart.values().length);
        robot.clickOn("#sensors-device-reset");
        assertThat(workspace.project().sensorModel()).isEqualTo(SensorModels.PHONE);

        robot.clickOn("Magnetometer");
        robot.clickOn("#sensors-magnetometer");
        assertThat(workspace.project().simulation().field()).isNotNull();
        save("magnetometer-light");
    }

    @Test
    void howPeopleDifferIsChosenAndThenChanged(FxRobot robot) throws Exception {
        ComboBox<Randomisation> how = robot.lookup("#sensors-randomise").queryComboBox();
        robot.interact(() -> how.setValue(Randomisation.REALISTIC));
        robot.interact(
                () -> {
                    robot.lookup("#sensors-spread").queryAs(TitledPane.class).setExpanded(true);
                    ((ScrollPane) view.node()).setVvalue(1);
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((ScrollPane) view.node()).setVvalue(1));
        Spinner<?> turn = robot.lookup("#sensors-spread-turn").queryAs(Spinner.class);
        assertThat(turn.getEditor().getText()).isEqualTo("10");

        robot.doubleClickOn(turn.getEditor());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("20").push(KeyCode.ENTER);
        assertThat(how.getValue().name()).isEqualTo("custom");
        assertThat(how.getItems()).hasSize(Randomisation.all().size() + 1);
        save("spread-light");
        robot.interact(workspace.store()::undo);
        assertThat(how.getValue()).isEqualTo(Randomisation.REALISTIC);
    }

    @Test
    void theEyeHidesASensor(FxRobot robot) {
        robot.clickOn("#sensors-eye-sensor-1");
        assertThat(workspace.selection().hiddenSensorIds()).containsExactly("sensor-1");
        robot.clickOn("#sensors-eye-sensor-1");
        assertThat(workspace.selection().hiddenSensorIds()).isEmpty();
    }

    @Test
    void siteMovesTheSensorThere(FxRobot robot) {
        select(robot, "sensor-1");
        ComboBox<String> site = robot.lookup("#sensors-site").queryComboBox();
        robot.interact(() -> site.setValue(BodySite.HEAD.id()));

        assertThat(first().placement().joint()).isEqualTo("head");
        ComboBox<String> joint = robot.lookup("#sensors-joint").queryComboBox();
        assertThat(joint.getValue()).isEqualTo("head");
    }

    @Test
    void clickInTheListSelectsAndBinRemoves(FxRobot robot) throws Exception {
        robot.clickOn("left wrist");
        assertThat(workspace.selection().sensorIdProperty().get()).isEqualTo("sensor-1");
        robot.clickOn("#sensors-remove");
        assertThat(workspace.project().sensors())
                .extracting(PlacedSensor::id)
                .containsExactly("sensor-2");
        robot.clickOn("lower back").clickOn("#sensors-remove");
        assertThat(workspace.project().sensors()).isEmpty();
        assertThat(robot.lookup("#sensors-list").query().isVisible()).isFalse();
        save("empty");
    }

    private PlacedSensor first() {
        return workspace.project().sensors().get(0);
    }

    private void select(FxRobot robot, String id) {
        robot.interact(
                () -> {
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.selection().sensorIdProperty().set(id);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void save(String name) throws Exception {
        Path file = Path.of("target/pictures/sensors-" + name + ".png");
        Callable<Path> picture =
                () -> {
                    Snapshots.save(scene, file);
                    return file;
                };
        WaitForAsyncUtils.asyncFx(picture).get();
    }
}
