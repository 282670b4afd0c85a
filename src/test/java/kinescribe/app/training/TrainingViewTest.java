package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Train and evaluate in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class TrainingViewTest {
    private Workspace workspace;
    private TrainingView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        workspace =
                new Workspace(new ProjectStore(TrainingSamples.evaluated()), new InlineJobRunner());
        view = new TrainingView(workspace);
        scene = new Scene((Parent) view.node(), 1280, 720);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @Test
    void showsTheBestRunInFull(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#train-results").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(robot.lookup("Confusion: pocket, both").tryQuery()).isPresent();
        assertThat(robot.lookup(".confusion-cell").queryAll()).hasSize(16);
        assertThat(robot.lookup("#train-banner").queryAs(Label.class).getText())
                .contains("simulated stand-in");
        Screens.save(robot, scene, Theme.DARK, "training-dark");
        Screens.save(robot, scene, Theme.LIGHT, "training-light");
    }

    @Test
    void selectingAnotherRunShowsItsMatrix(FxRobot robot) {
        robot.clickOn("pocket, virtual");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Confusion: pocket, virtual").tryQuery()).isPresent();
    }

    @Test
    void aCellOpensItsWindowsAndAWindowItsMoment(FxRobot robot) {
        robot.interact(() -> robot.lookup("#train-confusion").query().requestFocus());
        // From the first class to the second, by keys alone.
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> windows = robot.lookup("#train-windows").queryTableView();
        assertThat(windows.getItems()).isNotEmpty();
        assertThat(windows.getItems())
                .allSatisfy(w -> assertThat(((CellWindow) w).truth()).isEqualTo("sitting"));
        List<String> people =
                windows.getItems().stream().map(w -> ((CellWindow) w).source().subject()).toList();
        // Of the samples' people only S1 has a recording.
        robot.interact(() -> windows.getSelectionModel().select(people.indexOf("S1")));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.wantedProperty().get())
                .extracting(Moment::recordingId, Moment::activity)
                .containsExactly("recording-2", "sitting");
        robot.interact(() -> windows.getSelectionModel().select(people.indexOf("S2")));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.notices().get(0).text()).contains("S2, trial-2, is no longer");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#train-windows").tryQuery()).isEmpty();
    }

    @Test
    void aFigureIsWrittenAsAPictureThatSaysWhatItShows(FxRobot robot, @TempDir Path folder)
            throws Exception {
        RunBoard board = view.model().board();
        FigureExport export =
                new FigureExport(board, (window, title, name, pattern) -> Optional.empty());
        Node shown = robot.lookup("#train-confusion").query();
        Figure figure = RunFigures.confusion(board.rows().get(0));
        Figure silent = new Figure(figure.name(), figure.caption(), "", figure.table());
        robot.interact(() -> export.picture(figure, shown, folder.resolve("told.png")));
        robot.interact(() -> export.picture(silent, shown, folder.resolve("silent.png")));
        Image told = new Image(folder.resolve("told.png").toUri().toString());
        Image less = new Image(folder.resolve("silent.png").toUri().toString());
        double height = shown.getBoundsInLocal().getHeight();
        assertThat(less.getHeight()).as("twice as fine, with a caption").isGreaterThan(2 * height);
        assertThat(told.getHeight()).as("a stand-in is told").isGreaterThan(less.getHeight());
        assertThat(workspace.notices())
                .extracting(notice -> notice.text())
                .anyMatch(text -> text.contains("told.png"));
    }

    @Test
    void fewShotCurvesTakeThePlaceOfTheRun(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("results.jsonl");
        Files.writeString(
                file,
                "{\"site\":\"pocket\",\"mode\":\"real\",\"protocol\":\"loso\",\"model\":\"forest\","
                        + "\"realShare\":0.05,\"simulatedStandIn\":true,\"macroF1\":0.6,\"ci\":"
                        + "[0.5,0.7]}\n");
        robot.clickOn("#train-few-shot");
        assertThat(robot.lookup(".few-shot-chart").tryQuery()).isEmpty();
        robot.interact(() -> view.fewShots().open(file));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".few-shot-chart").query().getAccessibleText())
                .contains("stand-in only: 5 %: 0.600 [0.500, 0.700]; 100 %: 0.810");
        assertThat(robot.lookup(".few-shot-line").queryAll()).hasSize(3);
        robot.clickOn("#train-few-shot");
        assertThat(robot.lookup("Confusion: pocket, both").tryQuery()).isPresent();
    }

    @Test
    void severalRunsAreShownSideBySide(FxRobot robot) {
        robot.clickOn("pocket, virtual");
        robot.press(KeyCode.CONTROL).clickOn("pocket, real").release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#train-diff").tryQuery()).isPresent();
        assertThat(robot.lookup("2 runs side by side").tryQuery()).isPresent();
        robot.clickOn("pocket, both");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#train-diff").tryQuery()).isEmpty();
    }

    @Test
    void runsAreSortedByAFigure(FxRobot robot) {
        TableView<?> table = robot.lookup("#train-results").queryTableView();
        MenuButton sort = robot.lookup("#train-sort").queryAs(MenuButton.class);
        robot.interact(() -> sort.getItems().get(BoardColumn.CALIBRATION.ordinal()).fire());
        assertThat(table.getItems())
                .extracting(row -> ((RunRow) row).id())
                .containsExactly("run-3", "run-1", "run-2");
        robot.interact(() -> table.getSortOrder().get(0).setSortType(SortType.DESCENDING));
        assertThat(table.getItems())
                .extracting(row -> ((RunRow) row).id())
                .containsExactly("run-2", "run-1", "run-3");
    }

    @Test
    void settingsReachTheModel(FxRobot robot) {
        robot.clickOn("#train-mode-virtual");
        assertThat(view.model().settings().mode(EvaluationMode.VIRTUAL).get()).isFalse();
        TitledPane windows = robot.lookup("#train-windows-section").queryAs(TitledPane.class);
        robot.interact(() -> windows.setExpanded(true));
        Spinner<?> length = robot.lookup("#train-window").queryAs(Spinner.class);
        robot.interact(() -> length.increment(2));
        assertThat(view.model().settings().windows().lengthSProperty().get()).isEqualTo(3);
    }

    @Test
    void partsShowWhileTheyAreNeeded(FxRobot robot) throws Exception {
        TitledPane copies = robot.lookup("#train-copies-section").queryAs(TitledPane.class);
        TitledPane virtual = robot.lookup("#train-virtual-section").queryAs(TitledPane.class);
        assertThat(copies.isVisible()).isFalse();
        assertThat(virtual.getText()).isEqualTo("Simulated data: weight 0.25");
        robot.clickOn("#train-mode-augment");
        robot.interact(() -> virtual.setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(copies.isVisible()).isTrue();
        robot.interact(
                () -> {
                    view.model().settings().use().amounts().sharesProperty().set("5");
                    view.model().settings().protocolProperty().set("random");
                });
        Screens.save(robot, scene, Theme.DARK, "training-settings-dark");
        Screens.save(robot, scene, Theme.LIGHT, "training-settings-light");
        assertThat(robot.lookup("#train-real-section").queryAs(TitledPane.class).getText())
                .isEqualTo("Real data: 5 %");
        Node force = robot.lookup("#train-force").query();
        assertThat(force.isVisible()).isTrue();
        assertThat(force.getParent().getChildrenUnmodifiable())
                .filteredOn(n -> n.isVisible() && n != force)
                .noneMatch(n -> n.getBoundsInParent().intersects(force.getBoundsInParent()));
        robot.interact(
                () -> {
                    view.model().settings().mode(EvaluationMode.VIRTUAL).set(false);
                    view.model().settings().mode(EvaluationMode.BOTH).set(false);
                });
        assertThat(virtual.isVisible()).isFalse();
    }

    @Test
    void severalAmountsMakeACurveThatComesByItself(FxRobot robot) throws Exception {
        robot.interact(
                () -> {
                    workspace.store().open(TrainingSamples.twoPeople());
                    view.model().settings().repeatsProperty().set(1);
                    robot.lookup("#train-real-section").queryAs(TitledPane.class).setExpanded(true);
                });
        WaitForAsyncUtils.waitForFxEvents();
        TextField shares = robot.lookup("#train-share").queryAs(TextField.class);
        Button run = robot.lookup("#train-run").queryButton();
        robot.interact(shares::requestFocus);
        robot.interact(shares::selectAll);
        robot.write("20, many");
        assertThat(run.isDisabled()).isTrue();
        assertThat(robot.lookup("#train-fault").queryAs(Label.class).getText())
                .contains("\"many\" is none");
        robot.interact(shares::selectAll);
        robot.write("20, 50, 100 %");
        // Three shares real only and with simulated, and simulated alone.
        assertThat(run.getText()).isEqualTo("Run 7 evaluations");
        Node crossed = robot.lookup("#train-crossed").query();
        double folded = shares.getParent().getLayoutBounds().getHeight();
        assertThat(crossed.isVisible()).isFalse();
        robot.interact(() -> view.model().settings().use().amounts().peopleProperty().set("1,all"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(crossed.isVisible()).isTrue();
        assertThat(shares.getParent().getLayoutBounds().getHeight())
                .as("a hidden row leaves no gap")
                .isGreaterThan(folded + crossed.getLayoutBounds().getHeight());
        Screens.save(robot, scene, Theme.DARK, "training-amounts-dark");
        Screens.save(robot, scene, Theme.LIGHT, "training-amounts-light");
        robot.interact(() -> view.model().settings().use().amounts().peopleProperty().set("all"));
        robot.interact(run::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".few-shot-chart").query().getAccessibleText())
                .contains("20 %: ", "50 %: ", "100 %: ");
        assertThat(robot.lookup("#train-stop").query().isVisible()).isFalse();
    }

    @Test
    void runReportsWhyItCannot(FxRobot robot) {
        // One person alone cannot be left out: the step fails, the window stays and says so.
        robot.clickOn("#train-run");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.notices()).isNotEmpty();
        assertThat(view.model().board().rows()).hasSize(3);
    }
}
