package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import javafx.scene.Cursor;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.viewer.SensorGrips.Pointer;
import kinescribe.imu.BodySite;
import kinescribe.imu.SitePlacements;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Edits;
import kinescribe.project.PlacedSensor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SensorHandsTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;

    private final Workspace workspace = Strollers.workspace();
    private final ViewerModel model = new ViewerModel(workspace, new Settings().viewer());
    private final SensorHands hands = model.hands();
    private final Skeleton skeleton = Strollers.stroll().skeleton();
    private final BodySurface surface = BodySurface.of(skeleton);

    @BeforeEach
    void lookFromTheFront() {
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.playHead().seek(0);
        model.rig().jumpTo(new OrbitCamera(0, 0, 4, new Vec3(0, 0.95, 0)));
    }

    @Test
    void aClickOnTheBodyPutsASensorWhereItWasSeen() {
        SurfacePoint knee = new SurfacePoint("right_knee", 0.5, 0);
        hands.placingProperty().set(true);
        assertThat(hands.hint().get()).contains("Click the body");

        assertThat(hands.hover(seen(knee))).isEqualTo(Cursor.CROSSHAIR);
        assertThat(model.picture().sensors()).hasSize(3);
        model.click(seen(knee).x(), seen(knee).y(), WIDTH, HEIGHT);

        PlacedSensor put = last();
        assertThat(put.placement().joint()).isEqualTo("right_knee");
        assertThat(put.placement().site()).isEqualTo("right_shin");
        assertThat(put.placement().on(surface).offset().minus(surface.position(knee)).norm())
                .isLessThan(0.003);
        assertThat(workspace.selection().sensorIdProperty().get()).isEqualTo(put.id());
        assertThat(hands.placingProperty().get()).isFalse();
        workspace.store().undo();
        assertThat(workspace.project().sensors()).hasSize(2);
    }

    @Test
    void aClickBesideTheBodyPutsNothingOn() {
        hands.placingProperty().set(true);
        model.click(5, 5, WIDTH, HEIGHT);
        assertThat(workspace.project().sensors()).hasSize(2);
        assertThat(hands.placingProperty().get()).isTrue();
        assertThat(hands.giveUp()).isTrue();
        assertThat(hands.placingProperty().get()).isFalse();
        assertThat(hands.giveUp()).isFalse();
    }

    @Test
    void aDragAlongTheSurfaceIsOneEdit() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        SurfacePlacement from = shin.placement();
        Pointer start = pointer(mark(shin.id()).position());

        assertThat(model.grab(start.x(), start.y(), WIDTH, HEIGHT)).isTrue();
        for (int pixels = 1; pixels <= 30; pixels++) {
            hands.drag(start.shifted(0, pixels));
        }
        model.release();

        SurfacePlacement moved = placement(shin.id());
        // 30 pixels at 4 m: one metre is about 351 pixels there.
        double bone = surface.axes("left_knee").end().norm();
        assertThat((moved.point().along() - from.point().along()) * bone)
                .isCloseTo(30 / 351.0, within(0.02));
        assertThat(moved.turn().angleTo(from.turn())).isLessThan(1e-6);
        assertThat(moved.gapM()).isCloseTo(Math.max(0, from.gapM()), within(1e-6));
        assertThat(workspace.store().undoLabel()).contains("Move sensor left_shin");
        workspace.store().undo();
        assertThat(placement(shin.id())).isEqualTo(from);
    }

    @Test
    void aSensorDraggedToAnotherSegmentIsCalledAfterIt() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        Pointer start = pointer(mark(shin.id()).position());
        Pointer thigh = seen(new SurfacePoint("left_hip", 0.5, 0));

        hands.grab(start);
        hands.drag(thigh);
        hands.release();

        assertThat(placement(shin.id()).joint()).isEqualTo("left_hip");
        assertThat(placement(shin.id()).site()).isEqualTo("left_thigh");
        workspace.store().undo();
        assertThat(placement(shin.id()).site()).isEqualTo("left_shin");
    }

    @Test
    void aDragALittleBesideTheBodyFollowsIt() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        Pointer beside = seen(new SurfacePoint("left_hip", 0.6, 0));
        while (hits(beside)) {
            beside = beside.shifted(2, 0);
        }

        hands.grab(pointer(mark(shin.id()).position()));
        hands.drag(beside.shifted(10, 0));
        assertThat(placement(shin.id()).joint()).isEqualTo("left_hip");
        SurfacePlacement there = placement(shin.id());
        hands.drag(beside.shifted(150, 0));
        assertThat(placement(shin.id())).as("far away it stays").isEqualTo(there);
        hands.release();
    }

    private boolean hits(Pointer pointer) {
        OrbitCamera camera = model.picture().camera();
        PoseTrack pose = Objects.requireNonNull(model.picture().body()).pose();
        return surface.seen(pose, camera.eye(), pointer.ray(camera)).isPresent();
    }

    @Test
    void givingUpPutsTheSensorBack() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        Pointer start = pointer(mark(shin.id()).position());
        hands.grab(start);
        hands.drag(start.shifted(0, 20));
        assertThat(placement(shin.id())).isNotEqualTo(shin.placement());

        assertThat(hands.giveUp()).isTrue();
        assertThat(placement(shin.id())).isEqualTo(shin.placement());
    }

    @Test
    void givingUpUndoesNothingElse() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        Pointer start = pointer(mark(shin.id()).position());
        hands.grab(start);
        hands.drag(start.shifted(0, 20));
        workspace.apply(Edits.rename("Meanwhile")); // such as a job that ends
        hands.giveUp();
        assertThat(workspace.project().name()).isEqualTo("Meanwhile");
    }

    @Test
    void anArrowFollowsThePointer() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        SensorMark mark = mark(shin.id());
        Pointer tip = pointer(mark.tip(Vec3.Y)); // up in the picture
        Pointer wanted = pointer(mark.position().plus(new Vec3(mark.axisLengthM(), 0, 0)));

        assertThat(hands.hover(tip)).isEqualTo(Cursor.OPEN_HAND);
        assertThat(hands.grab(tip)).isTrue();
        hands.drag(tip.shifted(3, 3));
        hands.drag(wanted);
        hands.release();

        Vec3 y = mark(shin.id()).orientation().rotate(Vec3.Y);
        assertThat(y.dot(Vec3.X)).isGreaterThan(0.97);
        assertThat(placement(shin.id()).point()).isEqualTo(shin.placement().point());
        workspace.store().undo();
        assertThat(placement(shin.id())).isEqualTo(shin.placement());
    }

    @Test
    void theRingTurnsAboutZ() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        SensorMark mark = mark(shin.id());
        Vec3 z = mark.orientation().rotate(Vec3.Z);
        hands.grab(pointer(mark.ring(Math.PI / 4)));
        hands.drag(pointer(mark.ring(Math.PI / 4 + 1)));
        hands.release();

        SensorMark turned = mark(shin.id());
        assertThat(turned.orientation().rotate(Vec3.Z).dot(z)).isCloseTo(1, within(1e-9));
        assertThat(turned.orientation().angleTo(mark.orientation())).isCloseTo(1, within(1e-6));
    }

    @Test
    void keysTurnAndMoveTheSelectedSensor() {
        PlacedSensor shin = putOn(BodySite.LEFT_SHIN);
        hands.turn(Vec3.Z, 15);
        assertThat(placement(shin.id()).turn().angleTo(shin.placement().turn()))
                .isCloseTo(Math.toRadians(15), within(1e-9));
        workspace.store().undo();

        hands.nudge(1, 0);
        double bone = surface.axes("left_knee").end().norm();
        assertThat(shin.placement().point().along() - placement(shin.id()).point().along())
                .isCloseTo(0.005 / bone, within(1e-6));
        hands.nudge(0, 1);
        assertThat(placement(shin.id()).on(surface).offset().x())
                .isPositive(); // outwards on the left
    }

    @Test
    void pastTheElbowASensorIsTheUpperArms() {
        PlacedSensor sensor = putOn(BodySite.LEFT_FOREARM);
        workspace.apply(
                Edits.changeSensor(
                        sensor.id(),
                        sensor.placement().at(new SurfacePoint("left_elbow", 0.01, 0))));

        hands.nudge(1, 0);
        hands.nudge(1, 0);

        assertThat(placement(sensor.id()).joint()).isEqualTo("left_shoulder");
        assertThat(placement(sensor.id()).point().along()).isBetween(0.9, 1.0);
        assertThat(placement(sensor.id()).site()).doesNotContain("forearm");
        // Where the elbow is bent, the two segments' skins overlap by some centimetres.
        for (int i = 0; i < 15; i++) {
            hands.nudge(-1, 0);
        }
        assertThat(placement(sensor.id()).joint()).isEqualTo("left_elbow");
    }

    @Test
    void hiddenSensorsAreNotDrawn() {
        workspace.selection().hiddenSensorIds().add("sensor-1");
        assertThat(model.picture().sensors()).extracting(SensorMark::id).containsOnly("sensor-2");
        workspace.selection().hiddenSensorIds().clear();
        assertThat(model.picture().sensors()).hasSize(2);
    }

    private PlacedSensor putOn(BodySite site) {
        workspace.apply(Edits.addSensor(SitePlacements.usual(site)));
        workspace.selection().sensorIdProperty().set(last().id());
        return last();
    }

    private PlacedSensor last() {
        return workspace.project().sensors().get(workspace.project().sensors().size() - 1);
    }

    private SurfacePlacement placement(String id) {
        return workspace.project().sensors().stream()
                .filter(sensor -> sensor.id().equals(id))
                .findFirst()
                .orElseThrow()
                .placement();
    }

    private SensorMark mark(String id) {
        return model.picture().sensors().stream()
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Pointer seen(SurfacePoint point) {
        PoseTrack pose = Objects.requireNonNull(model.picture().body()).pose();
        int joint = skeleton.indexOf(point.joint());
        return pointer(
                pose.position(0, joint)
                        .plus(pose.orientation(0, joint).rotate(surface.position(point))));
    }

    private Pointer pointer(Vec3 world) {
        ScreenPoint seen = model.picture().camera().project(world, WIDTH, HEIGHT);
        return new Pointer(seen.x(), seen.y(), WIDTH, HEIGHT);
    }
}
