package kinescribe.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.SensorUnit;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportWizardTest {
    private static final long PATIENCE_S = 30;

    private final FxRobot robot;
    @TempDir private Path folder;

    ImportWizardTest(FxRobot robot) {
        this.robot = robot;
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1200, 760);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 1200, 760);
    }

    @Test
    void aWrongUnitIsSeenAndMendedAndARoleIsChosen() throws Exception {
        Future<Optional<TableImport.Answer>> said = ask(Tables.write(folder.resolve("ann.csv")));
        Scene scene = robot.lookup("#import-preview").query().getScene();
        ComboBox<?> acc = robot.lookup("#import-unit-acc").queryAs(ComboBox.class);
        assertThat(acc.getValue()).isEqualTo("g");
        Screens.save(robot, scene, Theme.DARK, "import-wizard-dark");
        Screens.save(robot, scene, Theme.LIGHT, "import-wizard-light");

        robot.interact(
                () ->
                        robot.lookup("#import-unit-acc")
                                .<ComboBox<String>>queryAs(comboBox())
                                .setValue("m/s2"));
        WaitForAsyncUtils.waitForFxEvents();
        Screens.save(robot, scene, Theme.LIGHT, "import-wizard-doubt-light");
        Screens.save(robot, scene, Theme.DARK, "import-wizard-doubt-dark");
        assertThat(robot.lookup(".import-fix").tryQuery()).isPresent();
        robot.clickOn(".import-fix");
        assertThat(acc.getValue()).isEqualTo("g");

        robot.clickOn("#import-role-7").clickOn("trial");
        robot.clickOn("#import-label").push(KeyCode.CONTROL, KeyCode.A).write("wave");
        robot.clickOn("#import-tables");

        ImportRecipe recipe = said.get(PATIENCE_S, TimeUnit.SECONDS).orElseThrow().recipe();
        assertThat(recipe.units().acc()).isEqualTo(SensorUnit.G);
        assertThat(recipe.columns().get(7).role()).isEqualTo(ColumnRole.TRIAL);
        assertThat(recipe.whose().label()).isEqualTo("wave");
    }

    @Test
    void theRateIsAskedForWhereNoColumnTellsIt() throws Exception {
        StringBuilder text = new StringBuilder("samples,acc_x,acc_y,acc_z,temperature\n");
        for (int i = 0; i < 200; i++) {
            text.append(i).append(",0.01,0.02,").append(1 + i % 2 * 0.001).append(",21.5\n");
        }
        Path file = Files.writeString(folder.resolve("counted.csv"), text.toString());
        Future<Optional<TableImport.Answer>> said = ask(file);
        Node button = robot.lookup("#import-tables").query();
        assertThat(button.isDisabled()).isTrue();
        robot.interact(
                () -> robot.lookup("#import-guesses").queryAs(TitledPane.class).setExpanded(true));
        Screens.save(robot, button.getScene(), Theme.DARK, "import-wizard-rate-dark");
        Screens.save(robot, button.getScene(), Theme.LIGHT, "import-wizard-rate-light");

        robot.clickOn("#import-rate").write("100").push(KeyCode.ENTER);
        assertThat(button.isDisabled()).isFalse();
        robot.clickOn("#import-tables");

        ImportRecipe recipe = said.get(PATIENCE_S, TimeUnit.SECONDS).orElseThrow().recipe();
        assertThat(recipe.time().rateHz()).isEqualTo(100);
        assertThat(recipe.columns().get(4).role()).isEqualTo(ColumnRole.IGNORE);
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        Future<Optional<TableImport.Answer>> said = ask(Tables.write(folder.resolve("ann.csv")));

        robot.push(KeyCode.ESCAPE);

        assertThat(said.get(PATIENCE_S, TimeUnit.SECONDS)).isEmpty();
    }

    private Future<Optional<TableImport.Answer>> ask(Path file) throws Exception {
        TableKind kind =
                TableKinds.of(List.of(file), List.of(), JobContext.silent()).kinds().get(0);
        Future<Optional<TableImport.Answer>> said =
                WaitForAsyncUtils.asyncFx(
                        () -> new ImportWizard(new InlineJobRunner()).ask(kind, List.of()));
        WaitForAsyncUtils.waitFor(
                PATIENCE_S,
                TimeUnit.SECONDS,
                () -> robot.lookup("#import-tables").tryQuery().isPresent());
        return said;
    }

    @SuppressWarnings("unchecked") // A class literal has no type parameters.
    private static Class<ComboBox<String>> comboBox() {
        return (Class<ComboBox<String>>) (Class<?>) ComboBox.class;
    }
}
