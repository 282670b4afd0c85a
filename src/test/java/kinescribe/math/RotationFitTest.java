package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RotationFitTest {
    private static final double EXACT_RAD = 1e-7;

    @Property(seed = "345", tries = 300)
    void findsAnyRotationOfSpreadVectors(
            @ForAll @DoubleRange(min = -4, max = 4) double x,
            @ForAll @DoubleRange(min = -4, max = 4) double y,
            @ForAll @DoubleRange(min = -4, max = 4) double z) {
        Quat turn = Quat.fromRotationVector(new Vec3(x, y, z));
        RotationFit fit = new RotationFit();
        for (Vec3 v :
                new Vec3[] {
                    new Vec3(0.1, -0.08, 0), new Vec3(-0.1, -0.08, 0.01), new Vec3(0, 0.1, -0.01)
                }) {
            fit.add(v, turn.rotate(v), 1);
        }

        assertThat(fit.rotation().angleTo(turn)).isLessThan(EXACT_RAD);
    }

    @Test
    void neverReflects() {
        RotationFit fit = new RotationFit();
        fit.add(Vec3.X, Vec3.X.times(-1), 1);
        fit.add(Vec3.Y, Vec3.Y, 1);
        fit.add(Vec3.Z, Vec3.Z, 0.5);

        Quat found = fit.rotation();

        // Of the proper rotations that keep two of the three signs, half a turn about Y is best:
        // it loses only the lightest pair.
        assertThat(found.angleTo(Quat.aboutAxis(Vec3.Y, Math.PI))).isLessThan(EXACT_RAD);
    }

    @Test
    void goesByTheExpectedTurnWhereVectorsStandInALine() {
        Quat expected = Quat.aboutAxis(Vec3.Y, 2.5);
        RotationFit fit = new RotationFit();
        fit.add(Vec3.Y, Vec3.Y, 1);
        fit.add(Vec3.Y.times(-1), Vec3.Y.times(-1), 1);
        fit.addExpected(expected, 1e-7);

        assertThat(fit.rotation().angleTo(expected)).isLessThan(1e-6);
        fit.clear();
        assertThat(Math.abs(fit.rotation().norm())).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesMissingVectors() {
        RotationFit fit = new RotationFit();
        fit.add(Vec3.X, new Vec3(Double.NaN, 0, 0), 1);

        assertThatThrownBy(fit::rotation).isInstanceOf(IllegalArgumentException.class);
    }
}
