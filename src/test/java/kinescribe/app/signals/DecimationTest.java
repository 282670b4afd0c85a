package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kinescribe.base.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecimationTest {
    @Property(tries = 200)
    void keepsExtremesOrderAndBudget(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 3000) int samples,
            @ForAll @IntRange(min = 1, max = 200) int columns) {
        Series all = noise(seed, samples);
        Series thin = Decimation.minMax(all, 0, samples - 1.0, columns);
        assertThat(thin.size()).isLessThanOrEqualTo(2 * columns + 2);
        assertThat(max(thin)).isEqualTo(max(all));
        assertThat(min(thin)).isEqualTo(min(all));
        for (int i = 0; i < thin.size(); i++) {
            int sample = (int) thin.timeS(i);
            assertThat(thin.value(i)).isEqualTo(all.value(sample));
            assertThat(i == 0 || thin.timeS(i) > thin.timeS(i - 1)).isTrue();
        }
    }

    /** Within every pixel column the picture spans the same values as all samples would. */
    @Property(tries = 200)
    void everyColumnKeepsItsOwnExtremes(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4000) int samples,
            @ForAll @IntRange(min = 1, max = 100) int columns) {
        Series all = noise(seed, samples);
        RandomGenerator random = Seeds.generator(seed + 1);
        double one = random.nextDouble() * samples;
        double other = random.nextDouble() * samples;
        double fromS = Math.min(one, other);
        double toS = Math.max(one, other);
        Series thin = Decimation.minMax(all, fromS, toS, columns);
        double width = (toS - fromS) / columns;
        for (int c = 0; c < columns; c++) {
            double[] expected = within(all, fromS + c * width, fromS + (c + 1) * width);
            if (expected.length > 0) {
                double[] kept = within(thin, fromS + c * width, fromS + (c + 1) * width);
                assertThat(Arrays.stream(kept).min()).isEqualTo(Arrays.stream(expected).min());
                assertThat(Arrays.stream(kept).max()).isEqualTo(Arrays.stream(expected).max());
            }
        }
    }

    @Test
    void shiftedSeriesAreThinnedAlike() {
        Series all = noise(3, 10_000);
        Series thin = Decimation.minMax(all, 1000, 9000, 50);
        Series shifted = Decimation.minMax(all.earlier(500), 500, 8500, 50);
        assertThat(shifted.values()).isEqualTo(thin.values());
        assertThat(shifted.timeS(7)).isEqualTo(thin.timeS(7) - 500);
    }

    @Test
    void keepsALoneSpikeOfAMillionSamples() {
        double[] times = new double[1_000_000];
        double[] values = new double[times.length];
        Arrays.setAll(times, i -> i * 1e-3);
        values[654_321] = 7;
        Series thin = Decimation.minMax(new Series(times, values), 0, 1000, 400);
        assertThat(max(thin)).isEqualTo(7);
    }

    @Test
    void takesOnlyTheRangeAndOneNeighbourOnEachSide() {
        Series all = noise(1, 100);
        // 20 … 30 holds 11 samples; 19 and 31 are the neighbours.
        Series thin = Decimation.minMax(all, 20, 30, 50);
        assertThat(thin.timeS(0)).isEqualTo(19);
        assertThat(thin.timeS(thin.size() - 1)).isEqualTo(31);
        assertThat(thin.size()).isEqualTo(13);
    }

    @Test
    void keepsAGapVisible() {
        Series all = noise(2, 1000);
        double[] values = all.values();
        Arrays.fill(values, 400, 600, Double.NaN);
        Series thin = Decimation.minMax(new Series(all.times(), values), 0, 999, 20);
        assertThat(Arrays.stream(thin.values()).filter(Double::isNaN).count()).isPositive();
    }

    @Test
    void refusesNoColumns() {
        assertThatThrownBy(() -> Decimation.minMax(noise(1, 3), 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 columns");
    }

    private static Series noise(long seed, int samples) {
        RandomGenerator random = Seeds.generator(seed);
        double[] times = new double[samples];
        double[] values = new double[samples];
        Arrays.setAll(times, i -> i);
        Arrays.setAll(values, i -> random.nextGaussian());
        return new Series(times, values);
    }

    /** Values at times from one on, before another. */
    private static double[] within(Series series, double fromS, double toS) {
        return IntStream.range(series.firstAtOrAfter(fromS), series.firstAtOrAfter(toS))
                .mapToDouble(series::value)
                .toArray();
    }

    private static double max(Series series) {
        return Arrays.stream(series.values()).max().orElseThrow();
    }

    private static double min(Series series) {
        return Arrays.stream(series.values()).min().orElseThrow();
    }
}
