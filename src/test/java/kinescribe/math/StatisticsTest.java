package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double EPS = 1e-12;
    private static final double NAN = Double.NaN;

    @Test
    void meanAndSdLeaveMissingValuesOut() {
        // Mean of 2, 4, 9 is 15 / 3 = 5; squares 9 + 1 + 16 = 26; sd = √(26 / 2) = √13.
        double[] values = {2, NAN, 4, 9};
        assertThat(Statistics.mean(values)).isEqualTo(5);
        assertThat(Statistics.sd(values)).isCloseTo(Math.sqrt(13), within(EPS));
        assertThat(Statistics.mean(new double[] {NAN})).isNaN();
        assertThat(Statistics.sd(new double[] {3})).isNaN();
    }

    @Test
    void quantileInterpolatesAtRankNMinusOneTimesP() {
        // Sorted 1, 2, 4, 8; p = 0.4: rank 3 × 0.4 = 1.2, so 2 + 0.2 × (4 − 2) = 2.4.
        double[] values = {8, 1, NAN, 4, 2};
        assertThat(Statistics.quantile(values, 0.4)).isCloseTo(2.4, within(EPS));
        assertThat(Statistics.quantile(values, 0)).isEqualTo(1);
        assertThat(Statistics.quantile(values, 1)).isEqualTo(8);
        assertThat(Statistics.quantile(new double[0], 0.5)).isNaN();
        assertThatThrownBy(() -> Statistics.quantile(values, 1.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pearsonByHand() {
        // x − 2 = −1, 0, 1; y − 3 = −2, 1, 1: xy = 3, xx = 2, yy = 6, so r = 3 / √12.
        double[] x = {1, 2, NAN, 3};
        double[] y = {1, 4, 100, 4};
        assertThat(Statistics.pearson(x, y)).isCloseTo(3 / Math.sqrt(12), within(EPS));
        assertThat(Statistics.pearson(x, 0, y, 0, 2)).isCloseTo(1, within(EPS));
    }

    @Test
    void pearsonOfAConstantIsMissing() {
        double[] constant = new double[1001];
        Arrays.fill(constant, 0.1);
        double[] rising = new double[1001];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i;
        }
        assertThat(Statistics.pearson(constant, rising)).isNaN();
        assertThatThrownBy(() -> Statistics.pearson(constant, new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rmseByHand() {
        // Differences 3, 4 and one missing: √((9 + 16) / 2).
        double[] x = {3, 5, NAN};
        double[] y = {0, 1, 1};
        assertThat(Statistics.rmse(x, y)).isCloseTo(Math.sqrt(12.5), within(EPS));
        assertThat(Statistics.rmse(new double[] {NAN}, new double[] {1})).isNaN();
    }
}
