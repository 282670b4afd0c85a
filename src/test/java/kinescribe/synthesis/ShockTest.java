package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The shock of a foot strike: from rest, strongest at once, gone within a quarter of a second. */
class ShockTest {
    private static final double STEP_S = 1e-4;

    @Test
    void startsFromRestAndFades() {
        assertThat(Shock.shank(-0.01)).isZero();
        assertThat(Math.abs(bend(Shock::shank, STEP_S))).isLessThan(20);
        assertThat(Math.abs(Shock.body(0.25))).isLessThan(0.001);
        assertThat(Math.abs(Shock.shank(0.25))).isLessThan(0.001);
    }

    /** Of 4.5 mm at the ankle and 1.1 mm at the pelvis: some 2 g and 0.3 g. */
    @Test
    void isWeakerAtThePelvisThanAtTheAnkle() {
        assertThat(0.0045 * peak(Shock::shank)).isBetween(13.0, 32.0);
        assertThat(0.0011 * peak(Shock::body)).isBetween(2.0, 5.0);
    }

    private static double peak(DoubleUnaryOperator course) {
        double most = 0;
        for (double s = STEP_S; s < 0.2; s += STEP_S) {
            most = Math.max(most, Math.abs(bend(course, s)));
        }
        return most;
    }

    private static double bend(DoubleUnaryOperator course, double s) {
        double ends = course.applyAsDouble(s + STEP_S) + course.applyAsDouble(s - STEP_S);
        return (ends - 2 * course.applyAsDouble(s)) / (STEP_S * STEP_S);
    }
}
