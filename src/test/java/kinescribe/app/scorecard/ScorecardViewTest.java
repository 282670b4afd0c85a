package kinescribe.app.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import kinescribe.evaluate.scorecard.MapPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The scorecard page in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class ScorecardViewTest {
    private final FxRobot robot;
    private final Path folder;
    private Workspace workspace;
    private ScorecardView view;

    ScorecardViewTest(FxRobot robot, @TempDir Path folder) {
        this.robot = robot;
        this.folder = folder;
    }

    @Start
    void start(Stage stage) {
        workspace = Fixtures.workspace(CardSamples.recorded());
        view = new ScorecardView(workspace);
        Scene scene = new Scene((Parent) view.node(), 1280, 740);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, scene.getWidth(), scene.getHeight());
    }

    @Test
    @SuppressWarnings("unchecked")
    void measuresShowsAndExports() {
        Spinner<Integer> draws = robot.lookup("#card-draws").queryAs(Spinner.class);
        robot.interact(() -> draws.getValueFactory().setValue(2));
        robot.clickOn("#card-measure");
        waitForFxEvents();

        assertThat(text("#card-counts")).startsWith("152 windows of 4 real people");
        assertThat(text("#verdict-spectrum")).isNotEmpty();
        assertThat(workspace.project().scorecards()).hasSize(1);

        Path picture = folder.resolve("scorecard.png");
        view.saveTo((window, title, name, pattern) -> Optional.of(folder.resolve(name)));
        robot.clickOn(button("Export what is shown as PNG"));
        robot.clickOn(button("Export the figures as JSON"));
        waitForFxEvents();
        assertThat(picture).isNotEmptyFile();
        assertThat(folder.resolve("scorecard.json")).isNotEmptyFile();

        robot.clickOn(button("Delete this scorecard"));
        waitForFxEvents();
        assertThat(workspace.project().scorecards()).isEmpty();
    }

    @Test
    void aLassoListsWindowsAndAClickOpensOne() {
        robot.clickOn("#card-map");
        waitForFxEvents();
        EmbeddingMap drawn = Objects.requireNonNull(view.map().mapProperty().get());
        MapCanvas canvas = robot.lookup("#map").queryAs(MapCanvas.class);

        robot.moveTo(canvas.localToScreen(2, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(canvas.localToScreen(canvas.getWidth() - 2, 2));
        robot.moveTo(canvas.localToScreen(canvas.getWidth() - 2, canvas.getHeight() - 2));
        robot.moveTo(canvas.localToScreen(2, canvas.getHeight() - 2));
        robot.release(MouseButton.PRIMARY);
        waitForFxEvents();
        assertThat(view.map().chosen()).hasSize(drawn.points().size());
        assertThat(text("#map-count")).isEqualTo(drawn.points().size() + " windows");

        MapPoint virtual =
                drawn.points().stream().filter(MapPoint::virtual).findFirst().orElseThrow();
        Point2D place = canvas.localToScreen(canvas.placeOf(virtual));
        robot.clickOn(place);
        waitForFxEvents();
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-1");
        assertThat(text("#map-clip-title")).startsWith("simulated");
        assertThat(text("#map-caption")).endsWith("For looking, not for proof.");
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private Node button(String words) {
        return robot.lookup(n -> words.equals(n.getAccessibleText())).query();
    }
}
