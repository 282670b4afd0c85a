package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;

class SoleMarkTest {
    private static final double LIFT_M = 0.004;

    private final Workspace workspace = Strollers.workspace();
    private final ViewerSettings settings = new Settings().viewer();
    private final ViewerModel model = new ViewerModel(workspace, settings);

    @Test
    void aStandingPersonStandsOnHeelsAndBallsOfBothFeet() {
        List<SoleMark> soles = solesOf(standing(0), 0);

        assertThat(soles)
                .extracting(SoleMark::side)
                .containsExactly(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT);
        for (SoleMark sole : soles) {
            assertThat(sole.from().y()).isCloseTo(LIFT_M, within(1e-6));
            assertThat(sole.to().minus(sole.from()).norm())
                    .isCloseTo(SoleMark.LENGTH_M, within(1e-9));
            assertThat(sole.to().z()).isGreaterThan(sole.from().z()); // faces +Z
            assertThat(sole.from().x() > 0).isEqualTo(sole.side() == Side.LEFT);
        }
        assertThat(soles.get(0).to().z()).isLessThan(soles.get(1).from().z());
    }

    @Test
    void marksLieOnTheStepThatIsStoodOn() {
        assertThat(solesOf(standing(0.17), 0.5))
                .hasSize(4)
                .allSatisfy(
                        sole -> assertThat(sole.from().y()).isCloseTo(0.17 + LIFT_M, within(1e-6)));
    }

    @Test
    void nothingIsMarkedUnlessWanted() {
        settings.shows(ViewerMark.CONTACTS).set(false);
        workspace.apply(Strollers.addMotion(standing(0), "motion.synthesize"));
        workspace.selection().motionIdProperty().set("motion-1");
        assertThat(model.picture().soles()).isEmpty();
    }

    private List<SoleMark> solesOf(Motion motion, double timeS) {
        settings.shows(ViewerMark.CONTACTS).set(true);
        workspace.apply(Strollers.addMotion(motion, "motion.synthesize"));
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.playHead().seek(timeS);
        return model.picture().soles();
    }

    /** Two seconds of standing on a step, in the rest pose. */
    private static Motion standing(double stepM) {
        Motion stroll = Strollers.stroll();
        double[] root = new double[stroll.frames() * 3];
        double[] rotations = new double[stroll.frames() * StandardJoint.COUNT * 4];
        Vec3 at = new Vec3(0, stroll.skeleton().offset(0).y() + stepM, 0);
        for (int f = 0; f < stroll.frames(); f++) {
            at.put(root, 3 * f);
        }
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return new Motion(stroll.skeleton(), stroll.rateHz(), root, rotations);
    }
}
