package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InterpolationTest {
    @Test
    void keepsSamplesAndMeetsAParabolaBetweenThem() {
        double[] t = {0, 1, 2, 3};
        double[] squares = {0, 1, 4, 9};

        double[] at = Interpolation.at(t, squares, 1, new double[] {1, 1.5, 2.5, 3}, 4);

        assertThat(at).containsExactly(new double[] {1, 2.25, 6.25, 9}, within(1e-12));
    }

    @Test
    void tenHertzAtAHundredAreHardlyWeakened() {
        double[] t = new double[400];
        Arrays.setAll(t, i -> i / 100.0);
        double[] sine = Arrays.stream(t).map(s -> Math.sin(20 * Math.PI * s)).toArray();
        double[] between = new double[300];
        // Half a sample off, where interpolation weakens most; a straight line leaves 95 %.
        Arrays.setAll(between, i -> 0.5 + (i + 0.5) / 100);

        double[] at = Interpolation.at(t, sine, 1, between, 0.05);

        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += at[i] * Math.sin(20 * Math.PI * between[i]);
        }
        assertThat(2 * sum / at.length).isBetween(0.985, 1.0);
    }

    @Test
    void gapsAndWhatIsOutsideAreMissing() {
        double[] t = {0, 1, 2, 6, 7};
        double[] values = {0, 0, 1, 1, Double.NaN, 2, 6, 6, 7, 7};

        double[] at = Interpolation.at(t, values, 2, new double[] {-1, 1, 4, 6.5, 8}, 2);

        assertThat(at)
                .containsExactly(
                        Double.NaN,
                        Double.NaN,
                        1,
                        1,
                        Double.NaN,
                        Double.NaN,
                        6.5,
                        6.5,
                        Double.NaN,
                        Double.NaN);
        assertThatThrownBy(() -> Interpolation.at(t, values, 3, t, 2))
                .hasMessageContaining("Expected 5 × 3");
    }
}
