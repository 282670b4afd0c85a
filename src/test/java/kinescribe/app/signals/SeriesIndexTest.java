package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesIndexTest {
    @Property(tries = 300)
    void tellsWhatALookAtEverySampleTells(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5000) int samples,
            @ForAll @IntRange(min = 0, max = 5000) int one,
            @ForAll @IntRange(min = 0, max = 5000) int other) {
        RandomGenerator random = Seeds.generator(seed);
        double[] values = new double[samples];
        for (int i = 0; i < samples; i++) {
            // Few different values, so that equal ones meet, and gaps.
            values[i] = random.nextInt(10) == 0 ? Double.NaN : 100 + random.nextInt(50);
        }
        int from = Math.min(Math.min(one, other), samples);
        int to = Math.min(Math.max(one, other), samples);
        SeriesIndex.Summary found = new SeriesIndex(values).of(from, to);
        int count = 0;
        double sum = 0;
        int least = -1;
        int greatest = -1;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                count++;
                sum += values[i];
                least = least < 0 || values[i] < values[least] ? i : least;
                greatest = greatest < 0 || values[i] > values[greatest] ? i : greatest;
            }
        }
        assertThat(found.count()).isEqualTo(count);
        assertThat(found.leastAt()).isEqualTo(least);
        assertThat(found.greatestAt()).isEqualTo(greatest);
        if (count > 0) {
            double mean = sum / count;
            double squares = 0;
            for (int i = from; i < to; i++) {
                double less = values[i] - mean;
                squares += Double.isNaN(less) ? 0 : less * less;
            }
            assertThat(found.mean()).isCloseTo(mean, within(1e-9));
            assertThat(found.squares()).isCloseTo(squares, within(1e-6 * (1 + squares)));
        }
    }

    @Test
    void withoutValuesThereIsNoMean() {
        SeriesIndex.Summary found = new SeriesIndex(new double[] {Double.NaN}).of(0, 1);
        assertThat(found.count()).isZero();
        assertThat(found.mean()).isNaN();
        assertThat(found.leastAt()).isEqualTo(-1);
    }
}
