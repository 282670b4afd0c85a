package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.format.motion.LengthUnit;
import kinescribe.format.motion.MotionAssumption;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.format.motion.UpAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportDialogTest {
    private static final List<MotionAssumption> OPEN =
            List.of(
                    new MotionAssumption(
                            MotionAssumption.Property.RATE,
                            "120",
                            false,
                            "02_01.amc: the rate was taken as 120 Hz",
                            "AMC files do not state it and the CMU database has this one"),
                    new MotionAssumption(
                            MotionAssumption.Property.UNIT,
                            "cm",
                            false,
                            "02_01.amc: lengths were taken as centimetres",
                            "the rest skeleton reaches 60 units from root to farthest tip (0.60 m);"
                                    + " it would be 60 m in metres, 0.06 m in millimetres, 1.52 m in"
                                    + " inches"),
                    new MotionAssumption(
                            MotionAssumption.Property.UP,
                            "z",
                            false,
                            "02_01.amc: Z was taken as up",
                            "the rest pose stands along it, though the frames stand along Y"));

    private final FxRobot robot;

    ImportDialogTest(FxRobot robot) {
        this.robot = robot;
    }

    @Start
    void start(Stage stage) {
        TestStages.show(stage, new Scene(new Pane(), 800, 500), 800, 500);
    }

    @Test
    void fillsInWhatWasAssumedAndReturnsWhatIsSaid() throws Exception {
        Future<Optional<MotionReadOptions>> said =
                WaitForAsyncUtils.asyncFx(
                        () -> new ImportDialog().ask(List.of(Path.of("02_01.amc")), OPEN));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("#import-rate").tryQuery().isPresent());
        ChoiceBox<?> up = robot.lookup("#import-up").queryAs(ChoiceBox.class);
        assertThat(up.getValue()).isEqualTo(UpAxis.Z);
        Screens.save(robot, up.getScene(), Theme.DARK, "import-dialog-dark");
        Screens.save(robot, up.getScene(), Theme.LIGHT, "import-dialog-light");

        robot.clickOn("#import-rate").push(KeyCode.CONTROL, KeyCode.A).write("60");
        robot.clickOn("#import-motions");

        assertThat(said.get(5, TimeUnit.SECONDS))
                .contains(new MotionReadOptions(60.0, LengthUnit.CENTIMETRES, UpAxis.Z));
    }

    @Test
    void whatAFileStatesStaysUnlessAPersonSaysOtherwise() {
        robot.interact(
                () -> {
                    ImportDialog.Form form =
                            new ImportDialog.Form(
                                    List.of(
                                            MotionAssumption.stated(MotionAssumption.Property.RATE),
                                            MotionAssumption.stated(MotionAssumption.Property.UP)));
                    assertThat(form.isRateFine()).isTrue();
                    assertThat(form.said()).isEqualTo(MotionReadOptions.NONE);
                    form.rate.setText("abc");
                    assertThat(form.isRateFine()).isFalse();
                    assertThat(form.grid.getChildren())
                            .anyMatch(
                                    node ->
                                            node instanceof Text text
                                                    && text.getText().contains("up to 10000"));
                    form.rate.setText("25");
                    assertThat(form.said().rateHz()).isEqualTo(25);
                });
    }

    @Test
    void takesOnlyRates() {
        assertThat(ImportDialog.isRate("29.97")).isTrue();
        assertThat(ImportDialog.isRate("0")).isFalse();
        assertThat(ImportDialog.isRate("fast")).isFalse();
        assertThat(ImportDialog.isRate("NaN")).isFalse();
    }
}
