package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;
import kinescribe.motion.CentreOfMass;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.api.Test;

/** What an export shows, without drawing it. */
class ViewerExportTest {
    private static final double TOLERANCE = 1e-9;
    private static final PictureSize SIZE = new PictureSize(40, 30, 2);

    private final Workspace workspace = Strollers.workspace();
    private final ViewerSettings settings = new Settings().viewer();
    private final ViewerModel model = new ViewerModel(workspace, settings);

    @Test
    void animationCoversTheStretchWithBothEnds() {
        AnimationSpec spec = new AnimationSpec(SIZE, 20, 0.5, 1.5);
        assertThat(spec.frames()).isEqualTo(21); // 20 steps of 0.05 s
        assertThat(spec.timeS(0)).isEqualTo(0.5);
        assertThat(spec.timeS(20)).isEqualTo(1.5);
        assertThat(SIZE.widthPx()).isEqualTo(80);
    }

    @Test
    void impossibleAnimationsAreRefused() {
        assertThatThrownBy(() -> new AnimationSpec(SIZE, 20, 2, 1).check())
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("before it begins");
        assertThatThrownBy(() -> new AnimationSpec(SIZE, 25, 0, 600).check())
                .hasMessageContaining("15001 pictures");
    }

    @Test
    void cameraFollowsTheWalkerOrStays() {
        Take take = take();
        OrbitCamera camera = CameraRig.FIRST;
        Shot following = new Shot(camera, 0.5, true, false);
        assertThat(following.at(take, 0.5, 0)).isEqualTo(camera);
        // The walker goes 1.2 m a second along +Z.
        assertThat(following.at(take, 1.5, 0).target().z() - camera.target().z())
                .isCloseTo(Strollers.SPEED_MPS, within(TOLERANCE));
        assertThat(new Shot(camera, 0.5, false, false).at(take, 1.5, 0)).isEqualTo(camera);
        assertThat(new Shot(camera, 0.5, false, true).at(take, 6, 0).yawRad() - camera.yawRad())
                .isCloseTo(Math.PI / 2, within(TOLERANCE)); // 24 s a round
    }

    @Test
    void takeStaysWhatItWasWhateverChanges() {
        Take take = take();
        settings.shows(ViewerMark.SIDES).set(true);
        workspace.selection().motionIdProperty().set("");

        assertThat(take.at(1, CameraRig.FIRST).sides()).isFalse();
        assertThat(take.root(1).z()).isCloseTo(Strollers.SPEED_MPS, within(TOLERANCE));
        assertThat(model.take()).isEmpty();
    }

    @Test
    void centreOfMassIsThatOfThePose() {
        settings.shows(ViewerMark.CENTRE_OF_MASS).set(true);
        Take take = take();
        PoseTrack pose = PoseSampler.at(take.motion(), 0.7);
        Vec3 centre = CentreOfMass.of(pose).position(0);

        assertThat(take.at(0.7, CameraRig.FIRST).centre()).isEqualTo(centre);
        assertThat(centre.y()).isBetween(0.8, 1.1);
    }

    @Test
    void onlyPicturesAndAnimationsAreDrawn() throws KinescribeException {
        ViewerView.requireDrawable(Path.of("a/B.PNG"));
        ViewerView.requireDrawable(Path.of("b.gif"));
        assertThatThrownBy(() -> ViewerView.requireDrawable(Path.of("c.mp4")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("c.mp4")
                .satisfies(
                        e -> assertThat(((KinescribeException) e).hint()).contains(".png", ".gif"));
    }

    @Test
    void filesAreNamedAfterTheMotion() {
        assertThat(SaveTarget.fileName("A person walks: 2/3!", "motion"))
                .isEqualTo("A-person-walks-2-3");
        assertThat(SaveTarget.fileName("../..", "motion")).isEqualTo("motion");
        assertThat(SaveTarget.fileName("x".repeat(300), "motion")).hasSize(60);
    }

    private Take take() {
        workspace.selection().motionIdProperty().set("motion-1");
        return model.take().orElseThrow();
    }
}
