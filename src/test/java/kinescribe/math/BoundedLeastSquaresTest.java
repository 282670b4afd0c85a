package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kinescribe.job.JobContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BoundedLeastSquaresTest {
    private static final int POINTS = 12;

    /** A decay with a ripple that the model p₀ exp(−p₁ t) + p₂ does not know. */
    private static void decay(double[] p, double[] out) {
        for (int i = 0; i < POINTS; i++) {
            double t = i / 4.0;
            double y = 3 * Math.exp(-0.9 * t) + 0.4 + 0.02 * Math.sin(11 * t);
            out[i] = p[0] * Math.exp(-p[1] * t) + p[2] - y;
        }
    }

    private static BoundedLeastSquares.Solution solve(double[] lower, double[] upper) {
        return BoundedLeastSquares.solve(
                BoundedLeastSquaresTest::decay,
                POINTS,
                new double[] {1, 1, 0.5},
                lower,
                upper,
                JobContext.silent());
    }

    /** Values of SciPy 1.17.1, least_squares; errors from its Jacobian. */
    @Test
    void agreesWithSciPyWithinTheBounds() {
        BoundedLeastSquares.Solution found =
                solve(new double[] {-10, -10, -10}, new double[] {10, 10, 10});

        assertThat(found.converged()).isTrue();
        assertThat(found.parameters())
                .containsExactly(new double[] {3.0071883, 0.89593764, 0.39289908}, within(1e-6));
        assertThat(found.standardErrors())
                .containsExactly(new double[] {0.01918902, 0.01614847, 0.02028267}, within(1e-6));
        assertThat(found.atBound()).containsOnly(false);
    }

    @Test
    void agreesWithSciPyOnABound() {
        BoundedLeastSquares.Solution found =
                solve(new double[] {0, 0, 0.45}, new double[] {2.5, 5, 1});

        assertThat(found.parameters())
                .containsExactly(new double[] {2.5, 1.07048508, 0.70522519}, within(1e-5));
        assertThat(found.atBound()).containsExactly(true, false, false);
        assertThat(found.standardErrors()[0]).isZero();
        assertThat(found.standardErrors()[1]).isPositive();
    }

    @Property(tries = 40)
    void aLineIsFoundWhereverOneStarts(
            @ForAll @DoubleRange(min = -4, max = 4) double a,
            @ForAll @DoubleRange(min = -4, max = 4) double b,
            @ForAll @DoubleRange(min = -5, max = 5) double start) {
        BoundedLeastSquares.Solution found =
                BoundedLeastSquares.solve(
                        (p, out) -> {
                            for (int i = 0; i < out.length; i++) {
                                out[i] = p[0] + p[1] * i - (a + b * i);
                            }
                        },
                        8,
                        new double[] {start, -start},
                        new double[] {-5, -5},
                        new double[] {5, 5},
                        JobContext.silent());

        assertThat(found.parameters()[0]).isCloseTo(a, within(1e-5));
        assertThat(found.parameters()[1]).isCloseTo(b, within(1e-5));
    }

    @Test
    void heldAndIdleParametersStay() {
        BoundedLeastSquares.Solution found =
                BoundedLeastSquares.solve(
                        (p, out) -> {
                            out[0] = p[0] - 3;
                            out[1] = 2 * (p[0] - 3) + p[1] - 1;
                        },
                        2,
                        new double[] {0, 1, 7},
                        new double[] {-9, 1, -9},
                        new double[] {9, 1, 9},
                        JobContext.silent());

        assertThat(found.parameters()).containsExactly(new double[] {3, 1, 7}, within(1e-6));
        assertThat(found.standardErrors()[1]).isZero();
        assertThat(found.standardErrors()[2]).isNaN();
        assertThatThrownBy(() -> solve(new double[] {1, 1, 1}, new double[] {0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
