package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    private static final double MAX_GAP_S = 0.2;

    private static double[] times(int n, double rateHz, double jitterS) {
        RandomGenerator random = Seeds.generator(7);
        double[] times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = i / rateHz + (random.nextDouble() - 0.5) * jitterS;
        }
        return times;
    }

    private static double[] sampled(double[] times, DoubleUnaryOperator f) {
        double[] values = new double[times.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = f.applyAsDouble(times[i]);
        }
        return values;
    }

    private static double sine(double hz, double t) {
        return Math.sin(2 * Math.PI * hz * t + 0.7);
    }

    @Test
    void passesOneHertzWithoutDelayWhenLoweringTheRate() {
        double[] t = times(1000, 100, 0.006);
        Resampling.Uniform out =
                Resampling.toRate(t, sampled(t, x -> sine(1, x)), 1, 20, MAX_GAP_S);
        assertThat(out.startS()).isEqualTo(t[0]);
        // Away from the ends by the filter's reach, 8 / 20 s.
        for (int i = 8; i < out.samples() - 8; i++) {
            assertThat(out.values()[i]).isCloseTo(sine(1, t[0] + i / 20.0), within(0.005));
        }
        for (double value : out.values()) {
            assertThat(value).isBetween(-1.05, 1.05);
        }
    }

    @Test
    void removesWhatTheLowerRateCannotHold() {
        double[] t = times(1000, 100, 0);
        Resampling.Uniform out =
                Resampling.toRate(t, sampled(t, x -> sine(15, x)), 1, 20, MAX_GAP_S);
        for (int i = 8; i < out.samples() - 8; i++) {
            assertThat(out.values()[i]).isCloseTo(0, within(0.01));
        }
    }

    @Test
    void gainIsHalfAtTheStatedCutOff() {
        // Cut-off 0.4 × 20 Hz = 8 Hz: the amplitude of a sine of 8 Hz becomes 0.5.
        double[] t = times(1000, 100, 0);
        Resampling.Uniform out =
                Resampling.toRate(t, sampled(t, x -> sine(8, x)), 1, 20, MAX_GAP_S);
        for (int i = 8; i < out.samples() - 8; i++) {
            assertThat(out.values()[i]).isCloseTo(0.5 * sine(8, i / 20.0), within(0.02));
        }
    }

    @Test
    void keepsAConstantIncludingTheEdges() {
        double[] t = times(317, 97, 0.008);
        for (double rate : new double[] {20, 33.3, 50, 97, 250}) {
            Resampling.Uniform out =
                    Resampling.toRate(t, sampled(t, x -> 9.80665), 1, rate, MAX_GAP_S);
            assertThat(out.samples()).isEqualTo((int) ((t[t.length - 1] - t[0]) * rate + 1e-6) + 1);
            for (double value : out.values()) {
                assertThat(value).isCloseTo(9.80665, within(1e-12));
            }
        }
    }

    @Test
    void raisingTheRateFollowsTheCurve() {
        double[] t = times(500, 50, 0.005);
        Resampling.Uniform out =
                Resampling.toRate(t, sampled(t, x -> sine(2, x)), 1, 200, MAX_GAP_S);
        for (int i = 0; i < out.samples(); i++) {
            assertThat(out.values()[i]).isCloseTo(sine(2, t[0] + i / 200.0), within(0.01));
        }
    }

    @Test
    void sameRateOnRegularTimesChangesNothing() {
        double[] t = {0, 0.5, 1, 1.5, 2};
        double[] values = {1, 10, -4, 20, 7, 30, 0, 40, 2, 50};
        assertThat(Resampling.toRate(t, values, 2, 2, 1).values())
                .containsExactly(values, within(1e-12));
    }

    @Test
    void bridgesShortGapsOnStraightLinesAndLeavesLongOnesMissing() {
        // 10 Hz, x = t. Missing: 0.3 and 0.4 (0.2 … 0.5 s: 0.3 s), 1.0 … 1.5 (0.9 … 1.6 s: 0.7 s).
        double[] t = times(30, 10, 0);
        double[] values =
                sampled(t, x -> (x > 0.25 && x < 0.45) || (x > 0.95 && x < 1.55) ? Double.NaN : x);
        double[] out = Resampling.toRate(t, values, 1, 10, 0.35).values();
        for (int i = 0; i < 30; i++) {
            if (i >= 10 && i <= 15) {
                assertThat(out[i]).as("sample %s", i).isNaN();
            } else {
                assertThat(out[i]).as("sample %s", i).isCloseTo(i / 10.0, within(1e-9));
            }
        }
    }

    @Test
    void gapsStayMissingWhenLoweringTheRateAndChannelsAreIndependent() {
        double[] t = times(400, 100, 0);
        double[] values = new double[800];
        for (int i = 0; i < 400; i++) {
            values[2 * i] = i >= 100 && i < 200 ? Double.NaN : 3;
            values[2 * i + 1] = 5;
        }
        Resampling.Uniform out = Resampling.toRate(t, values, 2, 20, MAX_GAP_S);
        double[] first = out.channel(0);
        // Present up to 0.99 s and from 2.00 s: samples 20 … 39 at 1.00 … 1.95 s are missing.
        for (int i = 0; i < out.samples(); i++) {
            if (i >= 20 && i < 40) {
                assertThat(first[i]).as("sample %s", i).isNaN();
            } else {
                assertThat(first[i]).as("sample %s", i).isCloseTo(3, within(1e-12));
            }
            assertThat(out.channel(1)[i]).isCloseTo(5, within(1e-12));
        }
    }

    @Test
    void aLoneSampleAndAnEmptyChannelSurvive() {
        assertThat(Resampling.toRate(new double[] {4}, new double[] {2}, 1, 50, 1).values())
                .containsExactly(2);
        double nan = Double.NaN;
        assertThat(
                        Resampling.toRate(new double[] {0, 1}, new double[] {nan, nan}, 1, 1, 5)
                                .values())
                .containsExactly(nan, nan);
    }

    @Test
    void refusesWrongShapesAndTimes() {
        double[] two = {0, 0};
        assertThatThrownBy(() -> Resampling.toRate(two, two, 1, 50, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample 1");
        assertThatThrownBy(() -> Resampling.toRate(new double[] {0}, two, 1, 50, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Resampling.toRate(new double[] {0}, new double[] {1}, 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
