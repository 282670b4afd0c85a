package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StretchStatisticsTest {
    private static final double EXACT = 1e-12;

    @Test
    void measuresTheStretchOnly() {
        Series series =
                new Series(
                        new double[] {0, 1, 2, 3, 4}, new double[] {100, 3, Double.NaN, -4, 100});
        StretchStatistics found = StretchStatistics.of(series, 1, 3);
        // √((3² + 4²) / 2) = √12.5; (3 − 4) / 2 = −0.5;
        assertThat(found.rms()).isCloseTo(Math.sqrt(12.5), within(EXACT));
        assertThat(found.mean()).isCloseTo(-0.5, within(EXACT));
        // √((3.5² + 3.5²) / 1) = √24.5 = 4.95
        assertThat(found.sd()).isCloseTo(Math.sqrt(24.5), within(EXACT));
        assertThat(found.min()).isEqualTo(-4);
        assertThat(found.max()).isEqualTo(3);
        assertThat(found.peakToPeak()).isEqualTo(7);
        assertThat(found.text("m/s²"))
                .isEqualTo("RMS 3.54 · mean -0.50 · sd 4.95 · -4.00 … 3.00 m/s²");
    }

    @Test
    void saysSoWithoutValues() {
        Series series = new Series(new double[] {0}, new double[] {1});
        assertThat(StretchStatistics.of(series, 5, 6).text("rad/s")).isEqualTo("no values");
    }
}
