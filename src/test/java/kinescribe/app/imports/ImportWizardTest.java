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
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableKind;
import kinescribe.format.table.TableKinds;
import kinescribe.format.table.TableSet;
import kinescribe.imu.check.SensorUnit;
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
        Screens.save(robot, scene, Theme.DARK, "import-wizard-columns-dark");
        Screens.save(robot, scene, Theme.LIGHT, "import-wizard-columns-light");
        robot.clickOn("#import-role-7").clickOn("trial");
        robot.clickOn("#import-next");
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

        robot.clickOn("#import-next");
        robot.clickOn("#import-label").push(KeyCode.CONTROL, KeyCode.A).write("wave");
        robot.clickOn("#import-tables");

        ImportRecipe recipe =
                said.get(PATIENCE_S, TimeUnit.SECONDS).orElseThrow().tables().get(0).recipe();
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
        robot.clickOn("#import-page-1");
        robot.interact(
                () -> robot.lookup("#import-guesses").queryAs(TitledPane.class).setExpanded(true));
        Screens.save(robot, button.getScene(), Theme.DARK, "import-wizard-rate-dark");
        Screens.save(robot, button.getScene(), Theme.LIGHT, "import-wizard-rate-light");

        robot.clickOn("#import-rate").write("100").push(KeyCode.ENTER);
        assertThat(button.isDisabled()).isFalse();
        robot.clickOn("#import-tables");

        ImportRecipe recipe =
                said.get(PATIENCE_S, TimeUnit.SECONDS).orElseThrow().tables().get(0).recipe();
        assertThat(recipe.time().rateHz()).isEqualTo(100);
        assertThat(recipe.columns().get(4).role()).isEqualTo(ColumnRole.IGNORE);
    }

    @Test
    void sensorsWithFilesOfTheirOwnBecomeOneRecording() throws Exception {
        Tables.writeApart(folder, "ann");
        Future<Optional<TableImport.Answer>> said =
                ask(folder.resolve("ann_acc.csv"), folder.resolve("ann_gyro.csv"));
        Scene scene = robot.lookup("#import-preview").query().getScene();
        for (int i = 0; i < 4; i++) {
            robot.clickOn("#import-next");
            if (i == 2) {
                Screens.save(robot, scene, Theme.LIGHT, "import-wizard-gyro-light");
            }
        }
        assertThat(robot.lookup("#import-next").query().isDisabled()).isTrue();
        robot.clickOn("#import-subject").push(KeyCode.CONTROL, KeyCode.A).write("Ann");
        robot.push(KeyCode.ENTER);
        Screens.save(robot, scene, Theme.DARK, "import-wizard-people-dark");
        Screens.save(robot, scene, Theme.LIGHT, "import-wizard-people-light");
        TableView<?> recordings = robot.lookup("#import-recordings").queryAs(TableView.class);
        assertThat(recordings.getItems()).hasSize(1);
        robot.clickOn("#import-back");
        assertThat(robot.lookup("#import-unit-gyr").tryQuery()).isPresent();
        robot.clickOn("#import-tables");

        List<TableSet> tables = said.get(PATIENCE_S, TimeUnit.SECONDS).orElseThrow().tables();
        assertThat(tables).hasSize(2).allMatch(t -> t.recipe().whose().subject().equals("Ann"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        Future<Optional<TableImport.Answer>> said = ask(Tables.write(folder.resolve("ann.csv")));

        robot.push(KeyCode.ESCAPE);

        assertThat(said.get(PATIENCE_S, TimeUnit.SECONDS)).isEmpty();
    }

    private Future<Optional<TableImport.Answer>> ask(Path... files) throws Exception {
        List<TableKind> kinds =
                TableKinds.of(List.of(files), false, List.of(), JobContext.silent()).kinds();
        Future<Optional<TableImport.Answer>> said =
                WaitForAsyncUtils.asyncFx(
                        () -> new ImportWizard(new InlineJobRunner()).ask(kinds, List.of()));
        WaitForAsyncUtils.waitFor(
                PATIENCE_S,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#import-tables")
                                .tryQuery()
                                .filter(button -> button.getScene().getWindow().isShowing())
                                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return said;
    }

    @SuppressWarnings("unchecked") // A class literal has no type parameters.
    private static Class<ComboBox<String>> comboBox() {
        return (Class<ComboBox<String>>) (Class<?>) ComboBox.class;
    }
}
