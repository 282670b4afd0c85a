package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class DeviceAxesTest {
    @Test
    void knownAxesPointWhereTold() {
        Quat turn = DeviceAxes.known(Vec3.Y.times(-1), Vec3.Z).get(0);

        assertSame(turn.rotate(Vec3.X), Vec3.Y.times(-1));
        assertSame(turn.rotate(Vec3.Y), Vec3.Z);
        assertSame(turn.rotate(Vec3.Z), Vec3.X.times(-1));
    }

    @Test
    void partlyKnownAxesGiveDistinctTurns() {
        for (Vec3 axis : List.of(Vec3.X, Vec3.Y.times(-1), Vec3.Z)) {
            assertDistinct(DeviceAxes.up(axis), 4);
            DeviceAxes.up(axis).forEach(turn -> assertSame(turn.rotate(axis), Vec3.Y));
            assertDistinct(DeviceAxes.aboutX(axis), 4);
            DeviceAxes.aboutX(axis).forEach(turn -> assertSame(turn.rotate(Vec3.X), axis));
        }
        assertDistinct(DeviceAxes.upright(Vec3.X), 8);
        assertDistinct(DeviceAxes.unknown(), 24);
        assertDistinct(DeviceAxes.pocket(), 4);
    }

    private static void assertDistinct(List<Quat> turns, int count) {
        assertThat(turns).hasSize(count);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < i; k++) {
                assertThat(turns.get(i).angleTo(turns.get(k))).isGreaterThan(1);
            }
        }
    }

    private static void assertSame(Vec3 actual, Vec3 expected) {
        assertThat(actual.minus(expected).norm()).isLessThan(1e-9);
    }
}
