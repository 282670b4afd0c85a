package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmoothingTest {
    private static double[] sine(double hz) {
        double[] values = new double[600];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.sin(2 * Math.PI * hz * i / 120);
        }
        return values;
    }

    /** The gain in the middle at 120 Hz with a cut-off of 10 Hz. */
    private static double gain(double hz) {
        double[] in = Arrays.copyOfRange(sine(hz), 60, 540);
        double[] out = Arrays.copyOfRange(Smoothing.lowPass(sine(hz), 1, 120, 10), 60, 540);
        return Statistics.pearson(in, out) * Statistics.sd(out) / Statistics.sd(in);
    }

    @Test
    void passesTheSlowHalvesTheCutOffAndStopsTheFast() {
        assertThat(gain(2)).isCloseTo(1, within(0.01));
        assertThat(gain(5)).isCloseTo(1, within(0.02));
        assertThat(gain(10)).isCloseTo(0.5, within(0.02));
        assertThat(Math.abs(gain(15))).isLessThan(0.02);
        assertThat(Math.abs(gain(30))).isLessThan(0.01);
    }

    @Test
    void keepsStraightLinesToTheEnds() {
        double[] values = new double[80];
        for (int i = 0; i < 40; i++) {
            values[2 * i] = 3 - 0.5 * i;
            values[2 * i + 1] = 7;
        }
        assertThat(Smoothing.lowPass(values, 2, 120, 6)).containsExactly(values, within(1e-10));
    }

    @Test
    void changesNothingFromHalfTheRateOn() {
        double[] values = {1, -1, 4};
        assertThat(Smoothing.lowPass(values, 1, 20, 10)).containsExactly(values);
        assertThatThrownBy(() -> Smoothing.lowPass(values, 1, 20, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leadsThroughSamplesWithoutWeight() {
        double[] values = {2, 99, -99, 99, 6};
        double[] weights = {1, 0, 0, 0, 1};

        double[] led = Smoothing.weighted(values, weights, 1e-4, 1e-9);

        assertThat(led).containsExactly(new double[] {2, 3, 4, 5, 6}, within(0.01));
    }

    @Test
    void solvesTheNormalEquationsOfWeightedSmoothing() {
        // Two samples: (1 + 0.5 + 0.1) a − 0.5 b = 4 and −0.5 a + (0.5 + 0.5 + 0.1) b = 0.5 · 1.
        double[] led = Smoothing.weighted(new double[] {4, 1}, new double[] {1, 0.5}, 0.5, 0.1);

        assertThat(1.6 * led[0] - 0.5 * led[1]).isCloseTo(4, within(1e-12));
        assertThat(1.1 * led[1] - 0.5 * led[0]).isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> Smoothing.weighted(new double[2], new double[1], 0.5, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gaussianKeepsConstantsAndHasItsWidth() {
        double[] peak = new double[81];
        peak[40] = 1;

        double[] smooth = Smoothing.gaussian(peak, 1, 5);

        // The normal density at 0 and at one standard deviation, 1 / (5 √(2π)) and e^−½ of it.
        assertThat(smooth[40]).isCloseTo(0.0797885, within(1e-5));
        assertThat(smooth[45]).isCloseTo(0.0483941, within(1e-5));
        assertThat(Smoothing.gaussian(new double[] {3, 3, 3}, 1, 20))
                .containsExactly(new double[] {3, 3, 3}, within(1e-12));
    }
}
