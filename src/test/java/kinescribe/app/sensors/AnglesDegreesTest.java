package kinescribe.app.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AnglesDegreesTest {
    private static final double TOLERANCE = 1e-6;

    @Test
    void turnsAboutXFirst() {
        // x by 90° takes y to z; then z by 90° leaves z: y ends at z. Were z turned first, y would
        // go to −x and stay there.
        Quat q = new AnglesDegrees(90, 0, 90).toQuat();

        assertThat(q.rotate(Vec3.Y).z()).isCloseTo(1, within(TOLERANCE));
        assertThat(q.rotate(Vec3.X).y()).isCloseTo(1, within(TOLERANCE));
    }

    @Property(seed = "345", tries = 300)
    void roundTripKeepsTheAngles(
            @ForAll @DoubleRange(min = -179, max = 179) double x,
            @ForAll @DoubleRange(min = -89, max = 89) double y,
            @ForAll @DoubleRange(min = -179, max = 179) double z) {
        AnglesDegrees back = AnglesDegrees.of(new AnglesDegrees(x, y, z).toQuat());

        assertThat(back.x()).isCloseTo(x, within(TOLERANCE));
        assertThat(back.y()).isCloseTo(y, within(TOLERANCE));
        assertThat(back.z()).isCloseTo(z, within(TOLERANCE));
    }

    @Property(seed = "345", tries = 100)
    void rotationSurvivesGimbalLock(
            @ForAll @DoubleRange(min = -179, max = 179) double x,
            @ForAll @DoubleRange(min = -179, max = 179) double z,
            @ForAll boolean up) {
        Quat q = new AnglesDegrees(x, up ? 90 : -90, z).toQuat();

        assertThat(AnglesDegrees.of(q).toQuat().angleTo(q)).isLessThan(TOLERANCE);
    }

    @Test
    void oneAngleIsReplaced() {
        assertThat(new AnglesDegrees(1, 2, 3).with(1, 9)).isEqualTo(new AnglesDegrees(1, 9, 3));
        assertThat(new AnglesDegrees(1, 2, 3).get(2)).isEqualTo(3);
    }
}
