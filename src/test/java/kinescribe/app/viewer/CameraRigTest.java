package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class CameraRigTest {
    private static final double TOLERANCE = 1e-9;

    private final CameraRig rig = new CameraRig();

    @Test
    void turnsRoundByItselfOnlyWhileAsked() {
        CameraRig rig = new CameraRig();
        assertThat(rig.advance(0.1)).isFalse();
        rig.turningProperty().set(true);
        double before = rig.goal().yawRad();
        assertThat(rig.advance(6)).isTrue();
        // 24 s a round: a quarter turn in 6 s.
        assertThat(rig.goal().yawRad() - before).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void followsHorizontallyAndSmoothly() {
        rig.lookAt(new Vec3(0, 0.9, 0));
        double height = rig.current().target().y();
        rig.walkerAt(new Vec3(0.1, 1.2, 0.2));

        assertThat(rig.goal().target()).isEqualTo(new Vec3(0.1, height, 0.2));
        assertThat(rig.current().target().z()).isZero();
        // After one time constant of 0.09 s, 1 − 1/e = 63.2 % of the way is done.
        assertThat(rig.advance(0.09)).isTrue();
        assertThat(rig.current().target().z()).isCloseTo(0.2 * (1 - 1 / Math.E), within(TOLERANCE));
    }

    @Test
    void staysWhereNotFollowing() {
        rig.lookAt(Vec3.ZERO);
        rig.followingProperty().set(false);
        rig.walkerAt(new Vec3(0, 0, 0.3));
        assertThat(rig.advance(1)).isFalse();
        assertThat(rig.current().target().z()).isZero();
    }

    @Test
    void jumpsBackWithTheLoop() {
        rig.lookAt(new Vec3(0, 0, 3));
        rig.walkerAt(new Vec3(0, 0, 0));
        assertThat(rig.current().target().z()).isCloseTo(0, within(TOLERANCE));
    }

    @Test
    void arrivesAndRests() {
        rig.moveTo(rig.goal().orbited(1, 0.2).zoomed(0.5));
        int steps = 0;
        while (rig.advance(1.0 / 60) && steps < 200) {
            steps++;
        }
        assertThat(steps).isBetween(10, 100);
        assertThat(rig.current()).isEqualTo(rig.goal());
    }
}
