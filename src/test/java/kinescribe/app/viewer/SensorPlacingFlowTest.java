package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Putting sensors on, dragging and turning them with a real mouse. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class SensorPlacingFlowTest {
    private final Workspace workspace = Strollers.workspace();
    private final Skeleton skeleton = Strollers.stroll().skeleton();
    private final BodySurface surface = BodySurface.of(skeleton);
    private ViewerView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = new ViewerView(workspace, new Settings().viewer(), new TestPrompts());
        scene = new Scene(new StackPane(view.node()), 900, 640);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 900, 640);
    }

    @BeforeEach
    void lookFromTheFront(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.selection().motionIdProperty().set("motion-1");
                    view.model().rig().jumpTo(new OrbitCamera(0, 0.05, 2.8, new Vec3(0, 0.9, 0)));
                    view.drawNow();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void buttonThenClickPutsASensorOn(FxRobot robot) {
        robot.clickOn("#viewer-place");
        Point2D thigh = screen(new SurfacePoint("right_hip", 0.6, 0));
        robot.moveTo(thigh);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#viewer-hands-hint").query().isVisible()).isTrue();
        assertThat(view.model().picture().sensors()).hasSize(3);
        Screens.save(robot, scene, Theme.LIGHT, "place-offer-light");

        robot.clickOn(thigh);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.project().sensors()).hasSize(3);
        assertThat(workspace.project().sensors().get(2).placement().site())
                .isEqualTo("right_thigh");
        assertThat(robot.lookup("#viewer-hands-hint").query().isVisible()).isFalse();
        Screens.save(robot, scene, Theme.DARK, "place-put-dark");
    }

    @Test
    void keyAndEscapeLeaveTheBodyAsItWas(FxRobot robot) {
        robot.clickOn("#viewer-place").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(screen(new SurfacePoint("right_hip", 0.6, 0)));
        assertThat(workspace.project().sensors()).hasSize(2);
    }

    @Test
    void draggingTheCaseIsOneStepOfUndo(FxRobot robot) {
        robot.clickOn("#viewer-place");
        robot.clickOn(screen(new SurfacePoint("right_knee", 0.3, 0)));
        WaitForAsyncUtils.waitForFxEvents();
        SurfacePlacement before = workspace.project().sensors().get(2).placement();
        OrbitCamera camera = view.model().rig().current();

        robot.moveTo(screen(new SurfacePoint("right_knee", 0.3, 0)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(screen(new SurfacePoint("right_knee", 0.5, 0)));
        robot.moveTo(screen(new SurfacePoint("right_knee", 0.7, 0)));
        Screens.save(robot, scene, Theme.LIGHT, "place-drag-light");
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        SurfacePlacement after = workspace.project().sensors().get(2).placement();
        assertThat(after.point().along() - before.point().along()).isBetween(0.36, 0.44);
        assertThat(view.model().rig().current()).isEqualTo(camera);
        robot.interact(workspace.store()::undo);
        assertThat(workspace.project().sensors().get(2).placement()).isEqualTo(before);
    }

    @Test
    void altAndArrowsMoveTheSensorWhileThePictureHasTheFocus(FxRobot robot) {
        robot.clickOn("#viewer-place");
        robot.clickOn(screen(new SurfacePoint("right_knee", 0.3, 0)));
        double before = along();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(along()).isGreaterThan(before + 0.01); // 5 mm of 0.4 m
    }

    private double along() {
        return workspace.project().sensors().get(2).placement().point().along();
    }

    private Point2D screen(SurfacePoint point) {
        PoseTrack pose = Objects.requireNonNull(view.model().picture().body()).pose();
        int joint = skeleton.indexOf(point.joint());
        Vec3 world =
                pose.position(0, joint)
                        .plus(pose.orientation(0, joint).rotate(surface.position(point)));
        Node node = scene.lookup("#viewer-surface");
        Bounds bounds = node.getLayoutBounds();
        ScreenPoint seen =
                view.model().rig().current().project(world, bounds.getWidth(), bounds.getHeight());
        return node.localToScreen(seen.x(), seen.y());
    }
}
