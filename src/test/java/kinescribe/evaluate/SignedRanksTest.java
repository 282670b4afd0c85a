package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SignedRanksTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void fiveGainsHaveTheLeastChanceOfFive() {
        // Of 2⁵ = 32 ways to put signs, one has all five above: 2 · 1/32.
        assertThat(SignedRanks.p(new double[] {0.1, 0.4, 0.2, 0.3, 0.5}))
                .isEqualTo(2.0 / 32, within(ROUNDING));
    }

    @Test
    void theChanceIsThatOfScipy() {
        // scipy.stats.wilcoxon(d, mode="exact") of SciPy 1.10.1.
        double[] d = {0.12, -0.03, 0.05, 0.31, -0.08, 0.17, 0.02, 0.24, 0.09};
        assertThat(SignedRanks.p(d)).isEqualTo(0.0546875, within(ROUNDING));
        double[] more = new double[20];
        for (int i = 0; i < more.length; i++) {
            more[i] = ((7 * i * i + 3 * i) % 23 - 9 + 0.13 * i) / 100;
        }
        assertThat(SignedRanks.p(more)).isEqualTo(0.2773551940917969, within(ROUNDING));
    }

    @Test
    void equalDifferencesShareTheirRanksAndNoneAreLeftOut() {
        // Ranks 1.5, 1.5, 3 with signs + − +: sums with plus 4.5; of 8 ways the sums 0, 1.5, 1.5,
        // 3, 3, 4.5, 4.5, 6 are possible: 3 are at most 6 − 4.5 = 1.5, so p = 2 · 3/8.
        assertThat(SignedRanks.p(new double[] {0.1, 0, -0.1, 0.2}))
                .isEqualTo(0.75, within(ROUNDING));
        assertThat(SignedRanks.p(new double[] {0, 0, 0})).isEqualTo(1);
        assertThat(SignedRanks.p(new double[] {0.1 + 0.2 - 0.3})).isEqualTo(1);
    }

    @Property
    void turningEverySignChangesNothing(
            @ForAll @Size(min = 1, max = 12)
                    double @DoubleRange(min = -1, max = 1) [] differences) {
        double[] turned = new double[differences.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -differences[i];
        }
        double p = SignedRanks.p(differences);
        assertThat(SignedRanks.p(turned)).isEqualTo(p, within(ROUNDING));
        assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
    }
}
