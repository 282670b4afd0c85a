package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class MagneticDipoleTest {
    @Test
    void atTheGeomagneticPoleItPointsStraightDownAtTwiceTheEquatorsStrength() {
        // The dipole's strength is √(g10² + g11² + h11²) = √(29.4048² + 1.4509² + 4.6525²)
        // = 29.8059 µT; its northern pole lies at atan2(h11, g11) + 180° = -72.68° E and
        // 90° - acos(29.4048 / 29.8059) = 80.59° N.
        MagneticField pole = MagneticField.dipole(80.59, -72.68, 0);
        assertThat(pole.inclinationDeg()).isCloseTo(90, within(0.1));
        assertThat(pole.intensityMicroTesla()).isCloseTo(2 * 29.806, within(0.01));
    }

    @Test
    void berlinIsNearWhatFieldModelsGive() {
        // WMM2020 gives about 50 µT at 68° there.
        MagneticField berlin = MagneticField.dipole(52.5, 13.4, 0);
        assertThat(berlin.intensityMicroTesla()).isCloseTo(50, within(2.0));
        assertThat(berlin.inclinationDeg()).isCloseTo(68, within(2.0));
    }

    @Test
    void southOfTheEquatorItPointsUp() {
        assertThat(MagneticField.dipole(-34, 151, 0).inclinationDeg()).isLessThan(-50);
    }

    @Test
    void whoFacesTrueNorthHasMagneticNorthOffByTheDeclination() {
        // On the equator at 17.3° E the dipole's meridian is at right angles: it declines west by
        // atan2(g11 sin λ - h11 cos λ, -g10) = atan2(-0.4315 - 4.4421, 29.4048) = -9.41°.
        MagneticField field = MagneticField.dipole(0, 17.3, 0);
        assertThat(field.headingDeg()).isCloseTo(9.41, within(0.02));
        Vec3 world = field.inWorld();
        // Magnetic north lies to the left (+X) of who faces true north.
        assertThat(Math.toDegrees(Math.atan2(world.x(), world.z()))).isCloseTo(9.41, within(0.02));
    }
}
