package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final double TOLERANCE = 1e-12;

    @Test
    void pathIsWhereForwardKinematicsPutsTheJoint() {
        Motion stroll = Strollers.stroll();
        PoseTrack poses = PoseTrack.of(stroll);
        for (StandardJoint joint : StandardJoint.values()) {
            JointPath path = JointPath.of(stroll, joint.ordinal());
            for (int f = 0; f < stroll.frames(); f++) {
                for (int i = 0; i < 3; i++) {
                    int at = 3 * (f * StandardJoint.COUNT + joint.ordinal()) + i;
                    assertThat(path.positions()[3 * f + i])
                            .isCloseTo(poses.positions()[at], within(TOLERANCE));
                }
            }
        }
    }

    @Test
    void trailReachesBackAndAheadAndStandsStillBeyondTheEnds() {
        JointPath path = JointPath.of(Strollers.stroll(), 0);
        Trail trail = Trail.of(path, 1.5);

        // The root walks along +Z at constant speed: 2 s long, seen from −0.5 s to 2.5 s.
        assertThat(trail.point(0).z()).isZero();
        assertThat(trail.point(Trail.NOW).z()).isCloseTo(1.5 * 1.2, within(TOLERANCE));
        assertThat(trail.point(Trail.NOW - Trail.POINTS_PER_S).z())
                .isCloseTo(0.5 * 1.2, within(TOLERANCE));
        assertThat(trail.point(Trail.POINTS - 1).z()).isCloseTo(2 * 1.2, within(TOLERANCE));
    }

    @Test
    void trailFadesBothWaysFromNow() {
        assertThat(Trail.opacity(0)).isZero();
        assertThat(Trail.opacity(Trail.NOW)).isEqualTo(1);
        assertThat(Trail.opacity(Trail.NOW + 1)).isLessThan(0.5);
        assertThat(Trail.opacity(Trail.POINTS - 1)).isZero();
    }

    @Test
    void chosenJointIsFollowedWhileWanted() {
        Workspace workspace = Strollers.workspace();
        ViewerSettings settings = new Settings().viewer();
        ViewerModel model = new ViewerModel(workspace, settings);
        workspace.selection().motionIdProperty().set("motion-1");
        assertThat(model.picture().trail()).isNull();

        settings.shows(ViewerMark.TRAIL).set(true);
        settings.trailJointProperty().set("left_foot");
        PoseTrack pose = Objects.requireNonNull(model.picture().body()).pose();
        assertThat(
                        Objects.requireNonNull(model.picture().trail())
                                .point(Trail.NOW)
                                .minus(pose.position(0, StandardJoint.LEFT_FOOT.ordinal()))
                                .norm())
                .isLessThan(TOLERANCE);

        settings.trailJointProperty().set("pelvis");
        assertThat(Objects.requireNonNull(model.picture().trail()).point(Trail.NOW))
                .isEqualTo(pose.position(0, 0));
    }
}
