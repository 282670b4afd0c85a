package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniformSplineTest {
    private static final double GOLDEN = 1e-10;

    /** Samples that the golden numbers were made from: (7 i² + 3 i) mod 11 − 4 + i / 2. */
    private static double[] samples(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = (i * i * 7 + 3 * i) % 11 - 4.0 + 0.5 * i;
        }
        return values;
    }

    private static double[] at(UniformSpline spline, double t) {
        double[] out = new double[3 * spline.channels()];
        spline.evaluate(t, out);
        return out;
    }

    /** SciPy 1.10.1: make_interp_spline(arange(9), samples, k=5, bc_type="natural"). */
    @Test
    void equalsSciPyOnNineSamples() {
        UniformSpline spline = UniformSpline.through(samples(9), 1, 1);
        assertThat(spline.degree()).isEqualTo(5);
        double[][] golden = {
            {0, -4.0, 29.99917433918886, -40.6678274720347},
            {0.3, 3.171728482249387, 17.83263304315, -40.2170681977473},
            {1.5, 1.4808093213849738, -10.927711646898292, 7.24119573183835},
            {3.25, 4.030223148856261, -0.1185848738280627, -17.362108688629387},
            {4.0, 1.0, -4.7442388890412035, 6.688218390804613},
            {4.6, -0.019482625233671516, 1.8225338302751481, 11.604831199334642},
            {7.8, 6.096993941022216, 16.89846574189411, 26.12111645918243},
            {8, 10.0, 22.13382130142197, 26.195331577124904},
        };
        assertGolden(spline, golden);
    }

    /** SciPy 1.10.1, 30 samples. */
    @Test
    void equalsSciPyOnThirtySamples() {
        UniformSpline spline = UniformSpline.through(samples(30), 1, 1);
        double[][] golden = {
            {0.3, 3.1521654263995753, 17.798793866341974, -40.01075295556885},
            {3.25, 4.102000972030233, 0.16521660770559818, -17.661933364658527},
            {15.1, 5.94234774725945, -5.123995279078651, 10.10187697560378},
            {28.8, 13.229014621629558, -7.5876352083084875, -10.566022568339775},
            {29, 11.5, -9.702928829489835, -10.579949951762387},
        };
        assertGolden(spline, golden);
    }

    /** SciPy 1.10.1 on five and three samples; two make a line, one a constant. */
    @Test
    void fewSamplesAreEnough() {
        UniformSpline five = UniformSpline.through(samples(5), 1, 1);
        assertThat(five.degree()).isEqualTo(5);
        assertGolden(
                five,
                new double[][] {
                    {0, -4.0, 29.027173913043498, -38.548913043478294},
                    {1.5, 1.7582370923912973, -10.777343750000009, 4.718750000000005},
                    {3.8, 3.3107443478260894, -9.137630434782606, -24.10065217391307},
                });
        // A parabola through three.
        assertGolden(
                UniformSpline.through(samples(3), 1, 1),
                new double[][] {{0.3, 1.145, 14.3, -19}, {1.8, 1.22, -14.2, -19}});
        UniformSpline linear = UniformSpline.through(new double[] {-4, 6.5}, 1, 1);
        assertThat(linear.degree()).isEqualTo(1);
        assertGolden(linear, new double[][] {{0.3, -0.85, 10.5, 0}});
        UniformSpline constant = UniformSpline.through(new double[] {3, 4}, 2, 60);
        assertThat(constant.degree()).isZero();
        assertThat(at(constant, 0)).containsExactly(3, 4, 0, 0, 0, 0);
        assertThat(constant.durationS()).isZero();
    }

    /** What is fast comes out at the ends about as large as in the middle. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4})
    void endsDoNotAmplify(double share) {
        assertThat(worst(share, 0, 2, true)).as("first samples").isLessThan(1.3);
        assertThat(worst(share, 57, 59, true)).as("last samples").isLessThan(1.3);
        assertThat(worst(share, 28, 30, true)).as("middle").isLessThan(1.12);
    }

    /** 2 Hz in a motion of 120, 60 and 20 frames a second, as a share of the sine's own size. */
    @ParameterizedTest
    @CsvSource({
        "120, 0.07, 0.01, 0.0015",
        "60, 0.14, 0.02, 0.003",
        "20, 0.43, 0.065, 0.01",
    })
    void slowSinesAreRightSoonAfterTheEnds(
            double rateHz, double atEnd, double oneInside, double threeInside) {
        double share = 2 / rateHz;
        assertThat(worst(share, 0, 0, false)).isLessThan(atEnd);
        assertThat(worst(share, 1, 1, false)).isLessThan(oneInside);
        assertThat(worst(share, 3, 3, false)).isLessThan(threeInside);
        assertThat(worst(share, 59, 59, false)).isLessThan(atEnd);
    }

    /**
     * The greatest second derivative, or its greatest error, of sines of all phases within a
     * stretch, as a share of what the sine's own reaches.
     */
    private static double worst(double share, double from, double to, boolean size) {
        double omega = 2 * Math.PI * share;
        double worst = 0;
        for (int step = 0; step < 24; step++) {
            double phase = step * Math.PI / 12;
            double[] values = new double[60];
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.sin(omega * i + phase);
            }
            UniformSpline spline = UniformSpline.through(values, 1, 1);
            for (double t = from; t <= to; t += 0.05) {
                double found = at(spline, t)[2] / (omega * omega);
                double true2 = -Math.sin(omega * t + phase);
                worst = Math.max(worst, Math.abs(size ? found : found - true2));
            }
        }
        return worst;
    }

    private static void assertGolden(UniformSpline spline, double[][] golden) {
        for (double[] row : golden) {
            double[] out = at(spline, row[0]);
            for (int order = 0; order < 3; order++) {
                assertThat(out[order])
                        .as("order %s at %s", order, row[0])
                        .isCloseTo(row[order + 1], within(GOLDEN * 300));
            }
        }
    }

    /** A curve whose third derivative is zero at both ends is one of those it chooses among. */
    @Property
    void reproducesParabolas(
            @ForAll @IntRange(min = 3, max = 40) int n,
            @ForAll @DoubleRange(min = -1, max = 1) double a,
            @ForAll @DoubleRange(min = -1, max = 1) double b,
            @ForAll @DoubleRange(min = 0, max = 1) double t) {
        double rate = n - 1;
        double[] values = new double[n * 2];
        for (int i = 0; i < n; i++) {
            double at = i / rate;
            values[i * 2] = 1 + at * (a + at);
            values[i * 2 + 1] = b * at * at;
        }
        double[] out = at(UniformSpline.through(values, 2, rate), t);
        double[] expected = {1 + a * t + t * t, b * t * t, a + 2 * t, 2 * b * t, 2, 2 * b};
        assertThat(out).containsExactly(expected, within(1e-8));
    }

    @Test
    void derivativesCountInSeconds() {
        // x = 3 t² sampled at 50 Hz: x' = 6 t, x'' = 6; at 0.13 s: 0.0507, 0.78, 6.
        double[] values = new double[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = 3 * (i / 50.0) * (i / 50.0);
        }
        double[] out = at(UniformSpline.through(values, 1, 50), 0.13);
        assertThat(out).containsExactly(new double[] {0.0507, 0.78, 6}, within(1e-8));
    }

    @Test
    void refusesMissingValuesAndWrongShapes() {
        assertThatThrownBy(() -> UniformSpline.through(new double[] {1, Double.NaN}, 1, 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample 1");
        assertThatThrownBy(() -> UniformSpline.through(new double[] {1, 2, 3}, 2, 60))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UniformSpline.through(new double[0], 1, 60))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UniformSpline.through(new double[] {1}, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
