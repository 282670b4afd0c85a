package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double TOLERANCE = 1e-9;

    private final Workspace workspace = Strollers.workspace();
    private final ViewerSettings settings = new Settings().viewer();
    private final ViewerModel model = new ViewerModel(workspace, settings);

    @Test
    void theSameMotionElsewhereLiesOnTheBodyOnceAligned() {
        compareWithTurnedAndShifted();
        workspace.playHead().seek(0.7);

        assertThat(PoseDistance.meanM(ghost(), body())).isCloseTo(0, within(TOLERANCE));
        assertThat(model.comparison().textProperty().get())
                .isEqualTo("joints 0.0 cm apart on average  ·  The other");
    }

    @Test
    void withoutAligningTheGhostStaysWhereItIs() {
        compareWithTurnedAndShifted();
        settings.alignStartsProperty().set(false);

        assertThat(ghost().position(0, 0)).isEqualTo(new Vec3(3, body().position(0, 0).y(), -2));
        // At the start the bodies stand 3 m and 2 m apart; each of the joints lies off the root's
        // vertical by less than the arms' length.
        assertThat(PoseDistance.meanM(ghost(), body())).isBetween(3.0, 4.2);
    }

    @Test
    void alignmentKeepsHeights() {
        compareWithTurnedAndShifted();
        for (StandardJoint joint : StandardJoint.values()) {
            assertThat(ghost().position(0, joint.ordinal()).y())
                    .isCloseTo(body().position(0, joint.ordinal()).y(), within(TOLERANCE));
        }
    }

    @Test
    void noGhostWithoutAChoiceAndNoneOfTheMotionItself() {
        workspace.apply(Strollers.addOther(Strollers.stroll()));
        select();
        assertThat(model.picture().ghost()).isNull();
        assertThat(model.comparisonChoices()).extracting(e -> e.id()).containsExactly("motion-2");

        model.comparison().motionIdProperty().set("motion-1");
        assertThat(model.picture().ghost()).isNull();
        assertThat(model.comparison().textProperty().get()).isEmpty();
    }

    @Test
    void aShorterGhostWaitsAtItsEnd() {
        Motion stroll = Strollers.stroll();
        Motion half = Strollers.firstFrames(stroll, 21); // to 20 / 20 Hz = 1 s
        workspace.apply(Strollers.addOther(half));
        select();
        model.comparison().motionIdProperty().set("motion-2");
        workspace.playHead().seek(1.5);

        assertThat(ghost().position(0, 0).z()).isCloseTo(Strollers.SPEED_MPS, within(TOLERANCE));
        assertThat(model.comparison().textProperty().get()).endsWith("at the end of The other");
    }

    @Test
    void headingOfALyingBodyIsWhereItsHeadPoints() {
        double[] root = {0, 0.2, 0};
        double[] rotations = Strollers.firstFrames(Strollers.stroll(), 1).rotations().clone();
        // On the back: facing up, so that the head, first up, points along −Z.
        Quat.aboutAxis(Vec3.X, -Math.PI / 2).put(rotations, 0);
        Motion lying = new Motion(Strollers.stroll().skeleton(), 20, root, rotations);

        assertThat(Math.abs(Heading.rad(PoseTrack.of(lying))))
                .isCloseTo(Math.PI, within(TOLERANCE));
    }

    private void compareWithTurnedAndShifted() {
        Motion stroll = Strollers.stroll();
        double[] root = stroll.rootPositions().clone();
        double[] rotations = stroll.rotations().clone();
        Quat turn = Quat.aboutAxis(Vec3.Y, 1.1);
        for (int f = 0; f < stroll.frames(); f++) {
            Vec3 at = turn.rotate(stroll.root(f)).plus(new Vec3(3, 0, -2));
            at.put(root, 3 * f);
            turn.times(stroll.rotation(f, 0)).put(rotations, f * StandardJoint.COUNT * 4);
        }
        workspace.apply(
                Strollers.addOther(
                        new Motion(stroll.skeleton(), stroll.rateHz(), root, rotations)));
        select();
        model.comparison().motionIdProperty().set("motion-2");
    }

    private void select() {
        workspace.selection().motionIdProperty().set("motion-1");
    }

    private PoseTrack body() {
        return Objects.requireNonNull(model.picture().body()).pose();
    }

    private PoseTrack ghost() {
        return Objects.requireNonNull(model.picture().ghost()).pose();
    }
}
