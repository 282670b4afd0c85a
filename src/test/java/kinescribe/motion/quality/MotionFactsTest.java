package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;

class MotionFactsTest {
    @Test
    void glidingIsMeasuredAlongTheFloor() {
        // 121 frames at 60 Hz are 2 s; 0.5 m/s for 2 s is 1 m.
        MotionFacts facts = MotionFacts.of(Faults.gliding(0.5, 0, 60, 121));
        assertThat(facts.durationS()).isEqualTo(2);
        assertThat(facts.pathM()).isCloseTo(1, within(1e-9));
        assertThat(facts.distanceM()).isCloseTo(1, within(1e-9));
        assertThat(facts.meanSpeedMps()).isCloseTo(0.5, within(1e-9));
        assertThat(facts.riseM()).isZero();
        assertThat(facts.turnRad()).isZero();
    }

    @Test
    void turnsAddUpBeyondAFullCircle() {
        Motion still = Faults.gliding(0, 0, 60, 121);
        double[] rotations = still.rotations().clone();
        for (int f = 0; f < 121; f++) {
            Quat.aboutAxis(Vec3.Y, 3 * Math.PI * f / 120).put(rotations, f * 22 * 4);
        }
        Motion turning = new Motion(still.skeleton(), 60, still.rootPositions(), rotations);
        assertThat(MotionFacts.of(turning).turnRad()).isCloseTo(3 * Math.PI, within(1e-6));
    }

    @Test
    void aWalkHasItsSpeedAndItsSteps() {
        MotionFacts facts = MotionFacts.of(Faults.made("A person walks at 1.2 m/s.", 60));
        assertThat(facts.meanSpeedMps()).isCloseTo(1.2, within(0.06));
        assertThat(facts.cadencePerMin()).isBetween(85.0, 125.0);
    }
}
