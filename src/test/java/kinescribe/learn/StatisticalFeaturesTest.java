package kinescribe.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticalFeaturesTest {
    /** NumPy 2 and SciPy's numbers for the same window: mean, std, skew, kurtosis, periodogram. */
    private static final double[] EXPECTED = {
        0.133661687,
        0.691674675,
        -0.925814688,
        0.946300089,
        0.350185066,
        1.143353775,
        -0.317144597,
        -1.342511419,
        0.222222222,
        0.695806295,
        0.1,
        0.395965353,
        0.0,
        0.689375282,
        0.310493102,
        0.000131616,
        0.87847015,
        1.024333375,
        -1.0,
        2.717930794,
        0.851112872,
        1.29448067,
        -0.010023554,
        -0.595407814,
        0.555555556,
        0.235978894,
        0.3,
        0.725062799,
        0.0,
        0.16606295,
        0.788193775,
        0.045743275,
        -0.034365229
    };

    private final StatisticalFeatures features = new StatisticalFeatures();

    @Test
    void areThoseOfNumPyAndSciPy() {
        float[] window = new float[20];
        for (int t = 0; t < 10; t++) {
            window[2 * t] = (float) Math.sin(0.3 + 0.8 * t);
            window[2 * t + 1] = (float) (0.2 * t - Math.cos(1.7 * t));
        }

        assertThat(features.extract(window, 2)).containsExactly(EXPECTED, within(1e-6));
    }

    @Test
    void aConstantWindowHasNoMissingFeature() {
        double[] extracted = features.extract(new float[] {3, 3, 3, 3, 3, 3, 3}, 1);

        assertThat(extracted[0]).isEqualTo(3);
        assertThat(
                        IntStream.range(1, extracted.length)
                                .filter(i -> Double.isNaN(extracted[i]))
                                .count())
                .isZero();
    }

    @Test
    void refusesWhatIsNoWindow() {
        assertThatThrownBy(() -> features.extract(new float[] {1, 2, 3}, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
