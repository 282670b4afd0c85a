package kinescribe.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.learn.model.ToyModels;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Training models in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class ModelsViewTest {
    private ModelsView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        List<Entry<Recording>> recordings =
                List.of(
                        new Entry<>(
                                "recording-1",
                                "r",
                                ToyModels.recording("s1", Origin.REAL, 1),
                                Provenance.of("test", Map.of(), 0, List.of()),
                                List.of()));
        Project project = Project.empty("Training").withRecordings(recordings);
        view = new ModelsView(new Workspace(new ProjectStore(project), new InlineJobRunner()));
        scene = new Scene((Parent) view.node(), 1280, 720);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @Test
    void aTrainedModelIsListedWithItsCurves(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#models").queryTableView();
        assertThat(table.getItems().size()).isZero();
        robot.interact(
                () -> {
                    view.model().settings().networks().epochsProperty().set(2);
                    view.model().settings().windows().lengthSProperty().set(1);
                });
        robot.clickOn("#model-train");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems().size()).isEqualTo(1);
        assertThat(view.model().epochsProperty().get()).hasSize(2);
        assertThat(robot.lookup("#model-stop").query().isVisible()).isFalse();
        assertThat(robot.lookup("#model-resume").query().isVisible()).isFalse();
        Screens.save(robot, scene, Theme.DARK, "models-dark");
    }
}
