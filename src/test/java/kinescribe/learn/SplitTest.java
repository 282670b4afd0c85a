package kinescribe.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void theBestThresholdLiesHalfWayBetweenTheNeighbours() {
        // Values 1 2 | 4 6 with classes 0 0 | 1 1: pure sides score 2²/2 + 2²/2 = 4 at (2 + 4)/2.
        Split split = best(new double[][] {{6}, {1}, {4}, {2}}, new int[] {1, 0, 1, 0}, 1, 1, 1, 1);

        assertThat(split).isEqualTo(new Split(0, 1, 3, 4));
    }

    @Test
    void weightsCountAsRepeatedRows() {
        // Values 1 2 3, classes 0 1 0, weights 3 1 1. After 1: 3²/3 + (1² + 1²)/2 = 4; after 2:
        // (3² + 1²)/4 + 1²/1 = 3.5. The first is better.
        Split split = best(new double[][] {{1}, {2}, {3}}, new int[] {0, 1, 0}, 3, 1, 1);

        assertThat(split).isNotNull();
        assertThat(split.threshold()).isEqualTo(1.5);
        assertThat(split.score()).isEqualTo(4, within(ROUNDING));
    }

    @Test
    void equalValuesAreNeverParted() {
        // 1 1 | 2: the only split is after both ones, although the classes differ within them.
        Split split = best(new double[][] {{1}, {1}, {2}}, new int[] {0, 1, 1}, 1, 1, 1);

        assertThat(split).isNotNull();
        assertThat(split.threshold()).isEqualTo(1.5);
        assertThat(best(new double[][] {{-0.0}, {0.0}}, new int[] {0, 1}, 1, 1)).isNull();
    }

    @Test
    void neighbouringNumbersStillDivide() {
        double above = Math.nextUp(1.0);
        Split split = best(new double[][] {{1}, {above}}, new int[] {0, 1}, 1, 1);

        assertThat(split).isNotNull();
        assertThat(split.threshold()).isGreaterThanOrEqualTo(1).isLessThan(above);
    }

    @Test
    void aBagDrawsAsManyRowsAsThereAre() {
        int n = 500;
        RandomGenerator random = Seeds.generator(1);
        TrainingTable table =
                new TrainingTable(
                        Examples.of(new double[n][1], new int[n], 1), JobContext.silent());
        Bag bag = new Bag(table, draws(n), random, JobContext.silent());

        assertThat(bag.countsByClass(bag.rows())).containsExactly(n);
        // 1 − 1/e = 63.2 % of the rows are drawn at least once; σ ≈ √(n·0.0972) = 7 rows.
        assertThat((double) bag.rows().length).isEqualTo(316, within(35.0));
    }

    private static @Nullable Split best(double[][] x, int[] y, int... weights) {
        TrainingTable table = new TrainingTable(Examples.of(x, y, 2), JobContext.silent());
        int[] rows = new int[y.length];
        int[] total = new int[2];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
            total[y[i]] += weights[i];
        }
        return Split.best(table, weights, rows, new long[rows.length], 0, total);
    }

    private static Draws draws(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return new Draws(ones);
    }
}
