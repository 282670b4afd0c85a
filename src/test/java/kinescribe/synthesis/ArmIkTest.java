package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class ArmIkTest {
    private static final double UPPER_M = 0.3;
    private static final double FORE_M = 0.25;
    private static final double STEP_S = 1 / 60.0;

    @Test
    void anElbowThatHasToBendDoesNotJolt() {
        double worst = 0;
        // The target comes nearer at 1 m/s, from out of reach to well within it.
        for (double m = 0.65; m > 0.4; m -= STEP_S) {
            Vec3 change = elbow(m - STEP_S).minus(elbow(m).times(2)).plus(elbow(m + STEP_S));
            worst = Math.max(worst, change.norm() / (STEP_S * STEP_S));
        }
        assertThat(worst).as("greatest acceleration of the elbow, m/s²").isBetween(1.0, 40.0);
    }

    private static Vec3 elbow(double targetM) {
        ArmIk arm = ArmIk.solve(new Vec3(0, -targetM, 0), new Vec3(0, 0, -1), UPPER_M, FORE_M);
        return arm.upperArm().rotate(new Vec3(0, -UPPER_M, 0));
    }
}
