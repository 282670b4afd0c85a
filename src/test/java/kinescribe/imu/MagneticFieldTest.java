package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;

class MagneticFieldTest {
    @Test
    void pointsDownAndNorth() {
        // 50 µT at 60°: 25 µT northward, 43.3 µT down.
        Vec3 north = new MagneticField(50, 60, 0).inWorld();
        assertThat(north.minus(new Vec3(0, -43.30127, 25)).norm()).isLessThan(1e-5);
        // Facing east the north is on the left, which is +X; facing west on the right.
        assertThat(new MagneticField(50, 60, 90).inWorld().x()).isCloseTo(25, within(1e-9));
        assertThat(new MagneticField(50, 60, -90).inWorld().x()).isCloseTo(-25, within(1e-9));
    }

    @Test
    void magnetometersTurnWithTheirSegment() {
        // Turning left, about +Y, by t rad: a field along +Z appears at −sin t on the body's x.
        Motion motion = Motions.stick(60, 121, t -> Vec3.ZERO, t -> Quat.aboutAxis(Vec3.Y, t));
        WornSensor sensor =
                new WornSensor(
                        Motions.onStick(Vec3.X, Quat.IDENTITY),
                        SensorModel.IDEAL,
                        0,
                        Motions.SOURCE);
        Recording recording =
                ImuSimulator.of(motion)
                        .in(new MagneticField(40, 0, 0))
                        .record(List.of(sensor), 50, List.of(), JobContext.silent())
                        .get(0);
        assertThat(recording.channels()).isEqualTo(ImuChannel.NINE_AXIS);
        for (int i = 0; i < recording.samples(); i++) {
            double t = recording.timeS(i);
            assertThat(recording.value(i, 6)).isCloseTo(-40 * Math.sin(t), within(1e-4));
            assertThat(recording.value(i, 7)).isCloseTo(0, within(1e-9));
            assertThat(recording.value(i, 8)).isCloseTo(40 * Math.cos(t), within(1e-4));
            assertThat(recording.value(i, 1)).isCloseTo(9.80665, within(1e-6));
        }
    }
}
