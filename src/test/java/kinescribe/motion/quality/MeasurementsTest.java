package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsTest {
    private static final double CLOSE = 1e-6;

    @ParameterizedTest
    @ValueSource(doubles = {20, 30, 60, 120})
    void aStandingBodyIsWithoutFault(double rateHz) {
        Measurements found = Measurements.of(Faults.gliding(0, 0, rateHz, 200));
        for (Measurement one : found.all()) {
            assertThat(one.value()).as(one.measure().id()).isCloseTo(0, within(CLOSE));
            assertThat(one.findings()).isEmpty();
        }
        assertThat(found.all()).extracting(Measurement::measure).containsExactly(Measure.values());
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 30, 60, 120})
    void aGlidingBodySkatesInEveryFrame(double rateHz) {
        Measurements found = Measurements.of(Faults.gliding(1, 0, rateHz, 200));
        assertThat(found.value(Measure.SKATING)).isCloseTo(1, within(CLOSE));
        assertThat(found.value(Measure.CONTACT_SKATING)).isCloseTo(1, within(CLOSE));
        // 1 m/s for 0.05 s is 50 mm.
        assertThat(found.value(Measure.FOOT_SLIDING)).isCloseTo(50, within(CLOSE));
        assertThat(found.value(Measure.SELF_SPEED)).isCloseTo(0, within(CLOSE));
    }

    @Test
    void slowGlidingSkatesInContactOnly() {
        Measurements found = Measurements.of(Faults.gliding(0.3, 0, 50, 200));
        assertThat(found.value(Measure.SKATING)).isZero();
        assertThat(found.value(Measure.CONTACT_SKATING)).isEqualTo(1);
    }

    @Test
    void depthAndHeightCountBeyondFiveMillimetres() {
        // 30 mm under the floor: 30 − 5 = 25; 30 mm over it likewise.
        Measurements under = Measurements.of(Faults.gliding(0, -0.03, 50, 100));
        assertThat(under.value(Measure.PENETRATION)).isCloseTo(25, within(CLOSE));
        assertThat(under.value(Measure.DEEPEST)).isCloseTo(25, within(CLOSE));
        Measurements over = Measurements.of(Faults.gliding(0, 0.03, 50, 100));
        assertThat(over.value(Measure.FLOATING)).isCloseTo(25, within(CLOSE));
    }

    @Test
    void freeFlightDoesNotFloat() {
        // Up at 3 m/s from the floor: over the floor for 2 · 3 / 9.81 = 0.61 s.
        Motion standing = Faults.gliding(0, 0, 60, 120);
        double[] root = standing.rootPositions().clone();
        for (int f = 0; f < 120; f++) {
            double t = (f - 30) / 60.0;
            root[3 * f + 1] += Math.max(0, t < 0 ? 0 : 3 * t - 9.80665 * t * t / 2);
        }
        Motion jump = new Motion(standing.skeleton(), 60, root, standing.rotations());
        assertThat(Measurements.of(jump).value(Measure.FLOATING)).isLessThan(0.5);
        // The same heights in twice the time fall with a quarter of gravity only.
        Motion slow = new Motion(standing.skeleton(), 30, root, standing.rotations());
        assertThat(Measurements.of(slow).value(Measure.FLOATING)).isGreaterThan(50);
    }

    @Test
    void aLiftCarriesItsFloorAlong() {
        Motion standing = Faults.gliding(0, 0, 60, 360);
        double[] root = standing.rootPositions().clone();
        for (int f = 0; f < 360; f++) {
            double t = Math.max(0, Math.min(1, (f - 60) / 240.0));
            root[3 * f + 1] += 3 * t * t * t * (t * (6 * t - 15) + 10); // 3 m up in 4 s
        }
        Motion lifted = new Motion(standing.skeleton(), 60, root, standing.rotations());
        assertThat(Measurements.of(lifted).value(Measure.FLOATING)).isLessThan(1);
        assertThat(Measurements.of(lifted).value(Measure.PENETRATION)).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "A person walks.",
        "A person runs.",
        "A person jumps.",
        "A person climbs stairs.",
        "A person waves."
    })
    void measuresDoNotDependOnTheRate(String sentence) {
        Measurements fine = Measurements.of(Faults.made(sentence, 120));
        for (double rateHz : new double[] {20, 30, 60}) {
            Measurements coarse = Measurements.of(Faults.made(sentence, rateHz));
            assertClose(Measure.SKATING, fine, coarse, 0.05, 0.1);
            assertClose(Measure.CONTACT_SKATING, fine, coarse, 0.05, 0.1);
            assertClose(Measure.PENETRATION, fine, coarse, 1, 0.1);
            assertClose(Measure.FLOATING, fine, coarse, 4, 0.1);
            assertClose(Measure.FOOT_SLIDING, fine, coarse, 1, 0.3);
            assertClose(Measure.JERK, fine, coarse, 5, 0.35);
            assertClose(Measure.LDLJ, fine, coarse, 0.8, 0);
            assertClose(Measure.SPARC, fine, coarse, 0.3, 0.05);
            assertClose(Measure.JOINT_LIMITS, fine, coarse, 0.03, 0.1);
            assertClose(Measure.SELF_SPEED, fine, coarse, 0.2, 0.06);
            assertClose(Measure.ACCELERATION_PEAK, fine, coarse, 0.1, 0.3);
        }
    }

    @Test
    void boneLengthsVaryAsTheirVarianceSays() {
        // Two joints 10 cm apart in one frame and 12 cm in the other: variance (1 cm)² = 1 cm².
        double[] positions = {0, 0, 0, 0, 0.10, 0, 0, 0, 0, 0, 0.12, 0};
        assertThat(BoneLengths.driftCm2(positions, List.of(-1, 0))).isCloseTo(1, within(1e-9));
    }

    @Test
    void aShortMotionIsMeasuredToo() {
        for (int frames = 1; frames < 6; frames++) {
            for (Measurement one : Measurements.of(Faults.gliding(0, 0, 60, frames)).all()) {
                assertThat(one.value()).as(one.measure().id() + frames).isFinite();
            }
        }
    }

    @Test
    void anotherSkeletonIsRefused() {
        Skeleton other = new Skeleton(List.of("hip"), List.of(-1), List.of(Vec3.ZERO));
        Motion motion = new Motion(other, 60, new double[3], new double[] {1, 0, 0, 0});
        assertThatThrownBy(() -> Measurements.of(motion))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hip");
    }

    private static void assertClose(
            Measure measure, Measurements fine, Measurements coarse, double least, double share) {
        double expected = fine.value(measure);
        assertThat(coarse.value(measure))
                .as(measure.id())
                .isCloseTo(expected, within(least + share * Math.abs(expected)));
    }
}
