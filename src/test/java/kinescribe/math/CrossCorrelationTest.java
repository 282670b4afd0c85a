package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.base.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CrossCorrelationTest {
    @Property(tries = 50)
    void equalsPearsonAtEveryShift(
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 60) int nx,
            @ForAll @IntRange(min = 5, max = 60) int ny) {
        double[] x = noise(Seeds.derive(seed, "x"), nx, 1000);
        double[] y = noise(Seeds.derive(seed, "y"), ny, -20);

        double[] all = CrossCorrelation.atLags(x, y, 70, 4);

        for (int lag = -70; lag <= 70; lag++) {
            int from = Math.max(0, -lag);
            int count = Math.max(0, Math.min(nx, ny - lag) - from);
            int pairs = 0;
            for (int i = from; i < from + count; i++) {
                pairs += Double.isNaN(x[i] + y[i + lag]) ? 0 : 1;
            }
            double expected =
                    pairs < 4
                            ? Double.NaN
                            : Statistics.pearson(x, from, y, Math.max(0, from + lag), count);
            if (Double.isNaN(expected)) {
                assertThat(all[lag + 70]).isNaN();
            } else {
                assertThat(all[lag + 70]).isCloseTo(expected, within(1e-7));
            }
        }
    }

    private static double[] noise(long seed, int count, double mean) {
        var random = Seeds.generator(seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(6) == 0 ? Double.NaN : mean + random.nextGaussian();
        }
        return values;
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        double[] flat = {2, 2, 2, 2, 2, 2};
        double[] wave = {1, 2, 1, 0, 1, 2};

        assertThat(CrossCorrelation.atLags(flat, wave, 2, 2)).containsOnly(Double.NaN);
    }
}
