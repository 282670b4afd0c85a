package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleDistanceTest {
    private static final double TIGHT = 1e-12;

    /** Values of SciPy 1.17.1: ks_2samp and wasserstein_distance. */
    @Test
    void agreesWithSciPy() {
        double[] x =
                IntStream.range(0, 512)
                        .mapToDouble(
                                i ->
                                        Math.sin(0.3 * i)
                                                + 0.5 * Math.sin(1.1 * i + 1)
                                                + i * 37 % 11 / 11.0)
                        .toArray();
        double[] y =
                IntStream.range(0, 400)
                        .mapToDouble(
                                i ->
                                        Math.sin(0.3 * i + 0.4)
                                                + 0.2 * Math.cos(2.0 * i)
                                                + i * 53 % 13 / 13.0)
                        .toArray();

        SampleDistance distance = SampleDistance.between(x, y);

        assertThat(distance.kolmogorovSmirnov()).isCloseTo(0.0528125, within(TIGHT));
        assertThat(distance.wasserstein()).isCloseTo(0.08548730951477823, within(1e-9));
    }

    @Test
    void byHand() {
        // 0, 1 against 3, 4: no overlap; each value has 3 to go.
        SampleDistance apart =
                SampleDistance.between(new double[] {1, 0, Double.NaN}, new double[] {3, 4});

        assertThat(apart.kolmogorovSmirnov()).isEqualTo(1);
        assertThat(apart.wasserstein()).isCloseTo(3, within(TIGHT));
        assertThat(SampleDistance.between(new double[] {1, 1, 2}, new double[] {2, 1, 1}))
                .isEqualTo(new SampleDistance(0, 0));
        assertThat(SampleDistance.between(new double[0], new double[] {1}).wasserstein()).isNaN();
    }

    @Test
    void aLineThroughPointsOfWhichOneIsFarOff() {
        // SciPy 1.17.1, theilslopes: slope 1.375; the rest 1, 0.625, 0.75, −0.125, 14.5 has the
        // median 0.75.
        RobustLine line =
                RobustLine.through(new double[] {0, 1, 2, 3, 4}, new double[] {1, 2, 3.5, 4, 20});

        assertThat(line.slope()).isCloseTo(1.375, within(TIGHT));
        assertThat(line.intercept()).isCloseTo(0.75, within(TIGHT));
        assertThat(line.at(2)).isCloseTo(3.5, within(TIGHT));
    }
}
