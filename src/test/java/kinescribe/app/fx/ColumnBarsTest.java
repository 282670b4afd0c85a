package kinescribe.app.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ColumnBarsTest {
    private static final double ROUNDING = 1e-9;
    private static final int COLUMNS = 20;

    /** From (0.5, 10) to (3.5, 40) it climbs 10 a column and meets the borders at 15, 25 and 35. */
    @Test
    void aSlopeIsCutAtTheBordersOfColumns() {
        ColumnBars bars = new ColumnBars(5);
        bars.lineTo(0.5, 10);
        bars.lineTo(3.5, 40);
        assertBar(bars, 0, 10, 15);
        assertBar(bars, 1, 15, 25);
        assertBar(bars, 2, 25, 35);
        assertBar(bars, 3, 35, 40);
        assertThat(bars.isCovered(4)).isFalse();
    }

    @Test
    void upAndDownWithinAColumnIsOneBar() {
        ColumnBars bars = new ColumnBars(3);
        bars.lineTo(1.1, 5);
        bars.lineTo(1.2, 90);
        bars.lineTo(1.3, 2);
        assertBar(bars, 1, 2, 90);
        assertThat(bars.isCovered(0)).isFalse();
    }

    @Test
    void aMissingValueInterruptsTheLine() {
        ColumnBars bars = new ColumnBars(6);
        bars.lineTo(0.2, 1);
        bars.lineTo(1.2, 1);
        bars.lineTo(2.2, Double.NaN);
        bars.lineTo(4.2, 1);
        bars.lineTo(5.2, 1);
        assertThat(bars.isCovered(1)).isTrue();
        assertThat(bars.isCovered(2)).isFalse();
        assertThat(bars.isCovered(3)).isFalse();
        assertThat(bars.isCovered(4)).isTrue();
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        ColumnBars bars = new ColumnBars(2);
        bars.lineTo(-10, 0);
        bars.lineTo(10, 20);
        assertBar(bars, 0, 10, 11);
        assertBar(bars, 1, 11, 12);
    }

    /** What the line covers of a column is what many points on it cover. */
    @Property(tries = 200)
    void coversWhatTheLinePasses(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[] xs = random.doubles(30, 0, COLUMNS).sorted().toArray();
        double[] ys = random.doubles(30, 0, 100).toArray();
        ColumnBars bars = new ColumnBars(COLUMNS);
        double[] top = new double[COLUMNS];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        for (int i = 0; i < xs.length; i++) {
            bars.lineTo(xs[i], ys[i]);
            for (int k = 0; i > 0 && k <= 1000; k++) {
                double share = k / 1000.0;
                int column = (int) (xs[i - 1] + share * (xs[i] - xs[i - 1]));
                double y = ys[i - 1] + share * (ys[i] - ys[i - 1]);
                top[column] = Math.min(top[column], y);
            }
        }
        for (int c = 0; c < COLUMNS; c++) {
            if (bars.isCovered(c) && top[c] < Double.POSITIVE_INFINITY) {
                assertThat(bars.top(c)).isCloseTo(top[c], within(0.2));
            }
        }
    }

    private static void assertBar(ColumnBars bars, int column, double top, double bottom) {
        assertThat(bars.isCovered(column)).isTrue();
        assertThat(bars.top(column)).isCloseTo(top, within(ROUNDING));
        assertThat(bars.bottom(column)).isCloseTo(bottom, within(ROUNDING));
    }
}
