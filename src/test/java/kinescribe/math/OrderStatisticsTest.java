package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kinescribe.base.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    @Property(tries = 60)
    void equalsTheQuantilesOneByOne(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @IntRange(min = 2, max = 120) int points) {
        var random = Seeds.generator(seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            double spread = Math.exp(3 * random.nextGaussian());
            values[i] = random.nextInt(9) == 0 ? Double.NaN : Math.rint(10 * spread) / 10;
        }
        double[] shares = OrderStatistics.shares(points);

        double[] all = OrderStatistics.quantiles(values, shares);

        for (int k = 0; k < points; k++) {
            double expected = Statistics.quantile(values, shares[k]);
            if (Double.isNaN(expected)) {
                assertThat(all[k]).isNaN();
            } else {
                assertThat(all[k]).isCloseTo(expected, within(1e-12 * (1 + expected)));
            }
        }
    }

    @Test
    void equalValuesAreAllTheirQuantiles() {
        assertThat(OrderStatistics.quantiles(new double[] {3, 3, 3}, new double[] {0, 0.4, 1}))
                .containsExactly(3, 3, 3);
        assertThatThrownBy(() -> OrderStatistics.shares(1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
