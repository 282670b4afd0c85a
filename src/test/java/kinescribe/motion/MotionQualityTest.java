package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MotionQualityTest {
    private static final double RATE_HZ = 50;
    private static final int FRAMES = 100;
    private static final double CLOSE = 1e-6;

    @Test
    void aStandingBodyIsPerfect() {
        MotionQuality quality = MotionQuality.of(moved(0, 0));
        assertThat(quality.skatingRatio()).isZero();
        assertThat(quality.contactSkatingRatio()).isZero();
        assertThat(quality.penetrationMm()).isZero();
        assertThat(quality.floatingMm()).isZero();
        assertThat(quality.jerk()).isCloseTo(0, within(CLOSE));
        assertThat(quality.accepted()).isTrue();
    }

    @Test
    void aGlidingBodySkates() {
        MotionQuality quality = MotionQuality.of(moved(1, 0));
        // Every frame but the last has a next one: 99 of 100.
        assertThat(quality.skatingRatio()).isCloseTo(0.99, within(CLOSE));
        assertThat(quality.contactSkatingRatio()).isEqualTo(1);
        assertThat(quality.contactSpeedMps()).isCloseTo(1, within(CLOSE));
        assertThat(quality.accepted()).isFalse();
    }

    @Test
    void slowGlidingSkatesInOneFormOnly() {
        MotionQuality quality = MotionQuality.of(moved(0.3, 0));
        assertThat(quality.skatingRatio()).isZero();
        assertThat(quality.contactSkatingRatio()).isEqualTo(1);
    }

    @Test
    void depthAndHeightCountBeyondFiveMillimetres() {
        // 30 mm under the floor: 30 − 5 = 25; 30 mm over it likewise.
        assertThat(MotionQuality.of(moved(0, -0.03)).penetrationMm()).isCloseTo(25, within(CLOSE));
        assertThat(MotionQuality.of(moved(0, -0.03)).accepted()).isFalse();
        assertThat(MotionQuality.of(moved(0, 0.03)).floatingMm()).isCloseTo(25, within(CLOSE));
    }

    private static Motion moved(double speedMps, double up) {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        double[] root = new double[FRAMES * 3];
        double[] rotations = new double[FRAMES * skeleton.size() * 4];
        for (int f = 0; f < FRAMES; f++) {
            root[f * 3 + 1] = skeleton.offset(0).y() + up;
            root[f * 3 + 2] = speedMps * f / RATE_HZ;
        }
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return new Motion(skeleton, RATE_HZ, root, rotations);
    }
}
