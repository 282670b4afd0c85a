package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    void settingsReachTheModel(FxRobot robot) {
        robot.clickOn("#train-mode-virtual");
        assertThat(view.model().settings().mode(EvaluationMode.VIRTUAL).get()).isFalse();
        Spinner<?> length = robot.lookup("#train-window").queryAs(Spinner.class);
        robot.interact(() -> length.increment(2));
        assertThat(view.model().settings().windowSProperty().get()).isEqualTo(3);
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
