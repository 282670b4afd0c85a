package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.base.Provenance;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import org.junit.jupiter.api.Test;

class ViewerModelTest {
    private static final double TOLERANCE = 1e-9;

    private final Workspace workspace = Strollers.workspace();
    private final ViewerSettings settings = new Settings().viewer();
    private final ViewerModel model = new ViewerModel(workspace, settings);

    @Test
    void nothingSelectedShowsNothing() {
        assertThat(model.motionShownProperty().get()).isFalse();
        assertThat(model.picture().body()).isNull();
        assertThat(model.picture().sensors()).isEmpty();
        assertThat(workspace.playHead().durationSProperty().get()).isZero();
    }

    @Test
    void selectionSetsTheLengthAndTheTexts() {
        select();
        assertThat(workspace.playHead().durationSProperty().get())
                .isCloseTo(2, within(TOLERANCE)); // 40 steps at 20 Hz
        assertThat(model.texts().titleProperty().get()).isEqualTo("A stroll");
        assertThat(model.texts().originProperty().get()).isEqualTo("simulated");
        assertThat(model.texts().momentProperty().get())
                .isEqualTo("0.00 s of 2.00 s  ·  frame 1 of 41");

        workspace.apply(Strollers.addMotion(Strollers.stroll(), "motion.import"));
        assertThat(model.texts().originProperty().get()).isEqualTo("imported");
    }

    @Test
    void playHeadMovesTheBodyBetweenFrames() {
        select();
        workspace.playHead().seek(0.325); // half way from frame 6 to frame 7
        PoseTrack pose = Objects.requireNonNull(model.picture().body()).pose();

        assertThat(pose.position(0, 0).z())
                .isCloseTo(0.325 * Strollers.SPEED_MPS, within(TOLERANCE));
        Motion motion = Strollers.stroll();
        int hip = StandardJoint.LEFT_HIP.ordinal();
        Quat before = motion.rotation(6, hip);
        Quat after = motion.rotation(7, hip);
        assertThat(pose.orientation(0, hip).angleTo(before.towards(after, 0.5)))
                .isLessThan(TOLERANCE);
        double thigh = pose.position(0, hip).minus(pose.position(0, hip + 3)).norm();
        assertThat(thigh).isCloseTo(motion.skeleton().offset(hip + 3).norm(), within(TOLERANCE));
    }

    @Test
    void sensorsSitOnTheirJoints() {
        select();
        SensorMark back = model.picture().sensors().get(1);
        PoseTrack pose = Objects.requireNonNull(model.picture().body()).pose();

        assertThat(back.label()).isEqualTo("lower back");
        Vec3 expected = pose.position(0, 0).plus(new Vec3(0, 0.06, -0.11));
        assertThat(back.position().minus(expected).norm()).isLessThan(TOLERANCE);
        assertThat(back.selected()).isFalse();
        model.selectSensor(back.id());
        assertThat(model.picture().sensors().get(1).selected()).isTrue();
    }

    @Test
    void clickNearASensorFindsIt() {
        select();
        SensorMark mark = model.picture().sensors().get(0);
        ScreenPoint at = model.rig().current().project(mark.tip(Vec3.X), 900, 600);

        assertThat(model.sensorAt(at.x() + 5, at.y(), 900, 600)).contains(mark.id());
        assertThat(model.sensorAt(5, 5, 900, 600)).isEmpty();
    }

    @Test
    void changedPromptPutsTheMotionOutOfDate() {
        workspace.apply(Edits.addActivity("walking"));
        workspace.apply(Edits.addPrompt("activity-1", "A person strolls."));
        workspace.apply(madeFromPrompt());
        select();
        assertThat(model.texts().titleProperty().get()).isEqualTo("A person strolls.");
        assertThat(model.texts().activityProperty().get()).isEqualTo("walking");
        assertThat(model.texts().outOfDateProperty().get()).isFalse();

        workspace.apply(Edits.changePrompt("prompt-1", "A person strides."));
        assertThat(model.texts().outOfDateProperty().get()).isTrue();
        workspace.store().undo();
        assertThat(model.texts().outOfDateProperty().get()).isFalse();
    }

    @Test
    void tellsListenersOncePerMove() {
        select();
        AtomicInteger calls = new AtomicInteger();
        model.addListener(calls::incrementAndGet);
        workspace.playHead().seek(0.5);
        assertThat(calls).hasValue(1);
    }

    private void select() {
        workspace.selection().motionIdProperty().set("motion-1");
    }

    private Edit madeFromPrompt() {
        String revision = workspace.project().revisionOf("prompt-1").orElseThrow();
        Entry<MotionResult> entry =
                new Entry<>(
                        "motion-1",
                        "Walking 1",
                        new MotionResult(Strollers.stroll(), "activity-1", "prompt-1", null),
                        Provenance.of(
                                "motion.synthesize",
                                Map.of(),
                                1,
                                List.of(new Provenance.Input("prompt-1", revision))),
                        List.of());
        return new Edit("Make motion", project -> project.withMotions(List.of(entry)));
    }
}
