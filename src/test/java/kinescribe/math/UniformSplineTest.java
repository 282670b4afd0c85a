package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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

    /** SciPy 1.10.1: make_interp_spline(arange(9), samples, k=5), orders 0, 1, 2. */
    @Test
    void equalsSciPyOnNineSamples() {
        UniformSpline spline = UniformSpline.through(samples(9), 1, 1);
        assertThat(spline.degree()).isEqualTo(5);
        double[][] golden = {
            {0, -4.0, 75.77181909295919, -232.0082978367995},
            {0.3, 9.919268785667757, 22.056304882235057, -131.27702076338434},
            {1.5, -0.520759208218488, -9.132267445502391, 24.906748517497718},
            {3.25, 3.68170144299283, -0.9809144827163209, -12.747020118182583},
            {4.0, 1.0, -3.6879487179487205, 5.970955483170468},
            {4.6, 0.274887894562766, 1.5456260653136191, 8.870860870291498},
            {7.8, 3.6249246388373773, 23.282961202706076, 76.94305691138395},
            {8, 10.0, 41.406129624989575, 105.09939447089286},
        };
        assertGolden(spline, golden);
    }

    /** SciPy 1.10.1, 30 samples: long enough for the reused inner basis. */
    @Test
    void equalsSciPyOnThirtySamples() {
        UniformSpline spline = UniformSpline.through(samples(30), 1, 1);
        double[][] golden = {
            {0.3, 9.584618712427597, 21.835467754596152, -126.83233626511063},
            {3.25, 3.8055971505448283, -0.5131798669938753, -13.400139876375656},
            {15.1, 5.942345308143197, -5.124010674685568, 10.102056601308751},
            {28.8, 11.87279753298169, -4.350638234454289, 18.577325603646152},
            {29, 11.5, 1.3002746329579686, 38.917061822674775},
        };
        assertGolden(spline, golden);
    }

    /** SciPy 1.10.1: k=3 on five samples, k=1 on three. */
    @Test
    void fallsBackToLowerDegrees() {
        UniformSpline cubic = UniformSpline.through(samples(5), 1, 1);
        assertThat(cubic.degree()).isEqualTo(3);
        assertGolden(
                cubic,
                new double[][] {
                    {0, -4.0, 35.583333333333336, -65.75},
                    {1.5, 1.703125, -10.447916666666668, 4.375},
                    {3.8, 3.856, -10.381666666666664, -36.6},
                });
        UniformSpline linear = UniformSpline.through(samples(3), 1, 1);
        assertThat(linear.degree()).isEqualTo(1);
        assertGolden(linear, new double[][] {{0.3, -0.85, 10.5, 0}, {1.8, -0.3, -8.5, 0}});
        UniformSpline constant = UniformSpline.through(new double[] {3, 4}, 2, 60);
        assertThat(constant.degree()).isZero();
        assertThat(at(constant, 0)).containsExactly(3, 4, 0, 0, 0, 0);
        assertThat(constant.durationS()).isZero();
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

    /** A quintic spline with not-a-knot ends reproduces every polynomial of degree five. */
    @Property
    void reproducesQuintics(
            @ForAll @IntRange(min = 6, max = 40) int n,
            @ForAll @DoubleRange(min = -1, max = 1) double a,
            @ForAll @DoubleRange(min = -1, max = 1) double b,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double rate = n - 1;
        double[] values = new double[n * 2];
        for (int i = 0; i < n; i++) {
            double t = i / rate;
            values[i * 2] = 1 + t * (a + t * t * t * t);
            values[i * 2 + 1] = b * t * t * t;
        }
        double[] out = at(UniformSpline.through(values, 2, rate), share);
        double t = share;
        // p = 1 + a t + t⁵: p' = a + 5 t⁴, p'' = 20 t³. r = b t³: r' = 3 b t², r'' = 6 b t.
        double[] expected = {
            1 + a * t + Math.pow(t, 5),
            b * t * t * t,
            a + 5 * Math.pow(t, 4),
            3 * b * t * t,
            20 * t * t * t,
            6 * b * t
        };
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
