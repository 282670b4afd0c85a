package kinescribe.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.SensorModels;
import kinescribe.pipeline.BenchmarkSensor;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.BenchmarkSpecFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class BenchmarkDialogTest {
    private static final long PATIENCE_S = 60;

    private final FxRobot robot;
    @TempDir private Path folder;
    private Stage stage;

    BenchmarkDialogTest(FxRobot robot) {
        this.robot = robot;
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        Scene scene = new Scene(new Pane(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 1280, 800);
    }

    @Test
    void whatIsFilledInIsBuiltIntoTheFolder() throws Exception {
        Workspace workspace = Fixtures.workspace(Fixtures.strolls());
        Future<String> asked = ask(workspace);
        Node build = robot.lookup("#benchmark-build").query();
        type("#benchmark-name", "Tiny");
        robot.interact(() -> text("#benchmark-activities").setText("walk"));
        robot.interact(() -> text("#benchmark-sensors").setText(""));
        assertThat(label("#benchmark-fault").getText()).contains("needs sensors");
        assertThat(build.isDisabled()).isTrue();
        assertThat(robot.lookup("#benchmark-save").query().isDisabled()).isTrue();
        Screens.save(robot, build.getScene(), Theme.LIGHT, "benchmark-fault-light");
        robot.interact(
                () ->
                        text("#benchmark-sensors")
                                .setText("left_wrist:" + SensorModels.WATCH.name()));
        type("#benchmark-people", "3");
        robot.interact(() -> robot.lookup("#benchmark-prompts").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#benchmark-prompts").queryAs(CheckBox.class).getText())
                .isEqualTo("Use the 2 prompts of one activity");
        assertThat(build.isDisabled()).isFalse();
        assertThat(label("#benchmark-fault").isVisible()).isFalse();
        assertThat(label("#benchmark-preview").getText()).contains("1 sensor × 1 activity × 3");
        Screens.save(robot, build.getScene(), Theme.DARK, "benchmark-dark");
        Screens.save(robot, build.getScene(), Theme.LIGHT, "benchmark-light");

        robot.clickOn("#benchmark-build");

        assertThat(asked.get(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo("Tiny");
        Path built = folder.resolve("Tiny");
        assertThat(built.resolve("data.npz")).isNotEmptyFile();
        BenchmarkSpec spec = BenchmarkSpecFile.read(built.resolve("spec.json"));
        assertThat(spec.people()).isEqualTo(3);
        assertThat(spec.sensors())
                .extracting(BenchmarkSensor::id)
                .containsExactly("left_wrist:watch");
        assertThat(spec.prompts()).containsOnlyKeys("walk");
        assertThat(workspace.successProperty().get())
                .isNotNull()
                .matches(notice -> notice.text().contains(" windows are in " + built));
    }

    @Test
    void whoeverCancelsIsAskedForNoFolder() throws Exception {
        Future<String> asked = ask(Fixtures.workspace(Fixtures.strolls()));

        robot.push(KeyCode.ESCAPE);

        assertThat(asked.get(PATIENCE_S, TimeUnit.SECONDS)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    /** Opens the dialog; gives the name that a folder was asked for with, once it is over. */
    private Future<String> ask(Workspace workspace) throws Exception {
        StringBuilder wanted = new StringBuilder();
        Future<String> asked =
                WaitForAsyncUtils.asyncFx(
                        () -> {
                            new BenchmarkCommands(
                                            workspace,
                                            name -> {
                                                wanted.append(name);
                                                return Optional.of(folder.resolve(name));
                                            })
                                    .ask(stage);
                            return wanted.toString();
                        });
        WaitForAsyncUtils.waitFor(
                PATIENCE_S,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#benchmark-build")
                                .tryQuery()
                                .filter(button -> button.getScene().getWindow().isShowing())
                                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return asked;
    }

    private void type(String field, String text) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.TAB);
    }

    private TextArea text(String area) {
        return robot.lookup(area).queryAs(TextArea.class);
    }

    private Label label(String id) {
        return robot.lookup(id).queryAs(Label.class);
    }
}
