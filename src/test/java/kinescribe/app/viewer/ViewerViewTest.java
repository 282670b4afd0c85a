package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point3D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.BodyStyle;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.base.Notice;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The viewer in a real window; the 3D parts need a display with OpenGL. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start and show() set needs the toolkit
class ViewerViewTest {
    /** Share of the picture that an adult's coloured limbs must at least cover. */
    private static final double LEAST_COVER = 0.004;

    private static final double PIXEL = 0.75;
    private static final Path PICTURES = Path.of("target/pictures");

    private final Workspace workspace = Strollers.workspace();
    @TempDir private Path folder;
    private final ViewerSettings settings = new Settings().viewer();
    private ViewerView view;
    private StackPane frame;
    private Scene scene;

    @Start
    void start(Stage stage) {
        frame = new StackPane();
        scene = new Scene(frame, 900, 640);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 900, 640);
    }

    @Test
    void solidBodyIsReallyDrawn(FxRobot robot) throws Exception {
        assumeSolid();
        show(robot, true, 0.3);

        Image picture = snapshot(robot);
        save("solid-light");

        assertThat(cover(picture, true)).isGreaterThan(LEAST_COVER);
        assertThat(cover(picture, false)).isGreaterThan(LEAST_COVER);
        // Seen from the front the person's left, blue, is on the right of the picture.
        robot.interact(() -> view.model().rig().jumpTo(view.model().rig().current().from(0, 0.1)));
        Image front = snapshot(robot);
        assertThat(middle(front, true)).isGreaterThan(middle(front, false));
    }

    @Test
    void drawingStandsInForSolidBody(FxRobot robot) throws Exception {
        show(robot, false, 0.3);

        Image picture = snapshot(robot);
        save("flat-light");

        assertThat(cover(picture, true)).isGreaterThan(LEAST_COVER);
        assertThat(cover(picture, false)).isGreaterThan(LEAST_COVER);
    }

    @Test
    void solidPictureAndLabelsUseOneCamera(FxRobot robot) {
        assumeSolid();
        show(robot, true, 0);
        OrbitCamera camera = new OrbitCamera(0.7, 0.3, 4, new Vec3(0.2, 0.9, 0.1));
        robot.interact(() -> view.model().rig().jumpTo(camera));
        snapshot(robot);

        SensorMark mark = view.model().picture().sensors().get(0);
        SubScene solid = robot.lookup(SubScene.class::isInstance).queryAs(SubScene.class);
        Node triad = solid.getRoot().lookup(".viewer-triad");
        robot.interact(
                () -> {
                    Point3D seen = triad.localToScene(Point3D.ZERO, true);
                    ScreenPoint expected =
                            camera.project(mark.position(), scene.getWidth(), scene.getHeight());
                    assertThat(seen.getX()).isBetween(expected.x() - PIXEL, expected.x() + PIXEL);
                    assertThat(seen.getY()).isBetween(expected.y() - PIXEL, expected.y() + PIXEL);
                });
    }

    @Test
    void darkAndSmallLooksRight(FxRobot robot) throws Exception {
        assumeSolid();
        robot.interact(() -> Theme.DARK.applyTo(scene));
        robot.interact(() -> workspace.selection().sensorIdProperty().set("sensor-1"));
        show(robot, true, 0.8);
        save("solid-dark");
        robot.interact(() -> scene.getWindow().setWidth(420));
        robot.interact(() -> scene.getWindow().setHeight(360));
        robot.interact(() -> Theme.LIGHT.applyTo(scene));
        assertThat(cover(snapshot(robot), true)).isGreaterThan(LEAST_COVER);
        save("solid-small");
    }

    @Test
    void clickSelectsSensorAndWheelZooms(FxRobot robot) {
        show(robot, false, 0);
        robot.clickOn("left wrist");
        assertThat(workspace.selection().sensorIdProperty().get()).isEqualTo("sensor-1");

        double before = view.model().rig().goal().distanceM();
        robot.moveTo("#viewer-surface");
        robot.scroll(3, VerticalDirection.UP);
        assertThat(view.model().rig().goal().distanceM()).isLessThan(before);
    }

    @Test
    void dragOrbitsAndButtonsChooseSides(FxRobot robot) {
        show(robot, false, 0);
        double yaw = view.model().rig().goal().yawRad();
        robot.moveTo("#viewer-surface");
        robot.drag(MouseButton.PRIMARY).moveBy(60, 0).drop();
        assertThat(view.model().rig().goal().yawRad()).isLessThan(yaw);

        robot.clickOn("#viewer-left");
        assertThat(view.model().rig().goal().yawRad()).isEqualTo(Math.PI / 2);
    }

    @Test
    void menusChooseStyleMarksAndGhost(FxRobot robot) throws Exception {
        assumeSolid();
        robot.interact(() -> workspace.apply(Strollers.addOther(Strollers.stroll())));
        show(robot, true, 0.8);
        robot.clickOn("#viewer-show").clickOn("Capsules and skeleton");
        assertThat(settings.styleProperty().get()).isEqualTo(BodyStyle.BOTH);
        robot.clickOn("#viewer-show").clickOn("Trail of a joint");
        assertThat(settings.shows(ViewerMark.TRAIL).get()).isTrue();
        robot.clickOn("#viewer-show").clickOn("Left and right");
        save("both-with-trail");
        robot.clickOn("#viewer-compare").clickOn("Move onto the body at the start");
        assertThat(settings.alignStartsProperty().get()).isFalse();
        robot.clickOn("#compare-search").write("oth").clickOn("The other");
        assertThat(robot.lookup("#viewer-ghost-text").queryLabeled().getText())
                .endsWith("The other");
        robot.clickOn("#viewer-ghost-off");
        assertThat(view.model().comparison().motionIdProperty().get()).isEmpty();
        robot.interact(view.commands().typedKeys().get("v"));
        assertThat(settings.styleProperty().get()).isEqualTo(BodyStyle.CAPSULES);
    }

    @Test
    void everythingAtOnceLooksRight(FxRobot robot) throws Exception {
        assumeSolid();
        robot.interact(
                () -> {
                    Motion stroll = Strollers.stroll();
                    workspace.apply(Strollers.addOther(Strollers.slowed(stroll, 0.8)));
                    for (ViewerMark mark : ViewerMark.values()) {
                        settings.shows(mark).set(true);
                    }
                });
        for (Theme theme : Theme.values()) {
            for (BodyStyle style : BodyStyle.values()) {
                for (boolean solid : new boolean[] {true, false}) {
                    robot.interact(() -> theme.applyTo(scene));
                    robot.interact(() -> settings.styleProperty().set(style));
                    show(robot, solid, 1.4);
                    robot.interact(
                            () -> view.model().comparison().motionIdProperty().set("motion-2"));
                    assertThat(snapshot(robot).getWidth()).isPositive();
                    save("all-" + style + (solid ? "-solid-" : "-flat-") + theme.id());
                }
            }
        }
    }

    @Test
    void pictureIsExportedWithItsDescription(FxRobot robot) throws Exception {
        robot.interact(() -> settings.shows(ViewerMark.SIDES).set(true));
        show(robot, false, 0.4);
        robot.clickOn("#viewer-export").clickOn("Picture (PNG)…");
        WaitForAsyncUtils.waitForFxEvents();

        Image picture = new Image(folder.resolve("A-stroll.png").toUri().toString());
        assertThat(picture.getWidth()).isEqualTo(2 * scene.getWidth());
        assertThat(picture.getHeight()).isEqualTo(2 * scene.getHeight());
        assertThat(cover(picture, true)).isGreaterThan(LEAST_COVER);
        JsonNode meta =
                new ObjectMapper().readTree(folder.resolve("A-stroll.png.meta.json").toFile());
        assertThat(meta.path("motion").path("origin").asText()).isEqualTo("simulated");
        assertThat(meta.path("motion").path("provenance").path("seed").asInt()).isEqualTo(1);
        assertThat(meta.path("timeS").asDouble()).isEqualTo(0.4);
        assertThat(meta.path("widthPx").asInt()).isEqualTo((int) (2 * scene.getWidth()));
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .anyMatch(t -> t.startsWith("Wrote"));
        Files.createDirectories(PICTURES);
        Files.copy(
                folder.resolve("A-stroll.png"),
                PICTURES.resolve("viewer-export.png"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void animationIsExportedAsAsked(FxRobot robot) throws Exception {
        assumeSolid();
        robot.interact(() -> settings.shows(ViewerMark.TRAIL).set(true));
        show(robot, true, 0.4);
        robot.clickOn("#viewer-export").clickOn("Animation (GIF)…");
        robot.clickOn("#export-now");
        WaitForAsyncUtils.waitForFxEvents();

        Path gif = folder.resolve("A-stroll.gif");
        Image read = new Image(gif.toUri().toString());
        assertThat(read.getWidth()).isEqualTo(640);
        assertThat(read.getHeight()).isEqualTo(480);
        JsonNode meta =
                new ObjectMapper().readTree(folder.resolve("A-stroll.gif.meta.json").toFile());
        assertThat(meta.path("frames").asInt()).isEqualTo(41); // 2 s at 20 Hz, both ends
        assertThat(meta.path("toS").asDouble()).isEqualTo(2);
        Files.createDirectories(PICTURES);
        Files.copy(gif, PICTURES.resolve("viewer.gif"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aRefusedExportLeavesNothingBehind(FxRobot robot) {
        show(robot, false, 0);
        ViewerExport export = new ViewerExport(view.model(), workspace, false, () -> scene);
        Path gif = folder.resolve("long.gif");
        AnimationSpec endless = new AnimationSpec(AnimationSpec.SIZES.get(0), 25, 0, 500);
        robot.interact(() -> export.animation(gif, endless, export::tell));
        assertThat(gif).doesNotExist();
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("12501 pictures"));
    }

    @Test
    void tellsWhatToDoWhereNothingIsSelected(FxRobot robot) throws Exception {
        show(robot, false, 0);
        robot.interact(() -> workspace.selection().motionIdProperty().set(""));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("No motion selected").tryQuery()).isPresent();
        save("empty");
    }

    private void show(FxRobot robot, boolean solid, double timeS) {
        robot.interact(
                () -> {
                    view =
                            new ViewerView(
                                    workspace,
                                    settings,
                                    new TestPrompts(),
                                    solid,
                                    (window, title, name, pattern) ->
                                            Optional.of(folder.resolve(name)));
                    frame.getChildren().setAll(view.node());
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.playHead().seek(timeS);
                    frame.layout();
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(view::drawNow);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Image snapshot(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] taken = new WritableImage[1];
        robot.interact(
                () -> {
                    view.drawNow();
                    taken[0] = scene.snapshot(null);
                });
        return taken[0];
    }

    private void save(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            Snapshots.save(
                                    scene, Path.of("target/pictures/viewer-" + name + ".png"));
                            return name;
                        })
                .get();
    }

    private static void assumeSolid() {
        Assumptions.assumeTrue(
                Platform.isSupported(ConditionalFeature.SCENE3D), "skipped: no 3D here");
    }

    private static boolean isSide(Color color, boolean left) {
        double hue = color.getHue();
        boolean vivid = color.getSaturation() > 0.45 && color.getBrightness() > 0.15;
        return vivid && (left ? hue > 190 && hue < 215 : hue > 15 && hue < 50);
    }

    private static double cover(Image picture, boolean left) {
        PixelReader pixels = picture.getPixelReader();
        int found = 0;
        for (int y = 90; y < picture.getHeight() - 60; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += isSide(pixels.getColor(x, y), left) ? 1 : 0;
            }
        }
        return found / (picture.getWidth() * picture.getHeight());
    }

    private static double middle(Image picture, boolean left) {
        PixelReader pixels = picture.getPixelReader();
        double sum = 0;
        int found = 0;
        for (int y = 90; y < picture.getHeight() - 60; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isSide(pixels.getColor(x, y), left)) {
                    sum += x;
                    found++;
                }
            }
        }
        return sum / found;
    }
}
