package kinescribe.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EcdfFeaturesTest {
    @Test
    void orderStatisticsOfEachChannelThenTheMeans() {
        // Channel 0 is 5 1 4 2 3, sorted 1 2 3 4 5: ranks 0, 2, 4 give 1 3 5; the mean is 15/5 = 3.
        // Channel 1 is 10 times that.
        float[] window = {5, 50, 1, 10, 4, 40, 2, 20, 3, 30};

        assertThat(new EcdfFeatures(3).extract(window, 2))
                .containsExactly(1, 3, 5, 10, 30, 50, 3, 30);
    }

    @Test
    void ranksAreRoundedAsImugptRoundsThem() {
        // 4 components of 6 samples: 0, 5/3 = 1.67, 10/3 = 3.33, 5 round to 0, 2, 3, 5.
        float[] window = {0, 1, 2, 3, 4, 5};

        assertThat(new EcdfFeatures(4).extract(window, 1)).containsExactly(0, 2, 3, 5, 2.5);
    }

    @Test
    void aWindowIsNotWritten() {
        float[] window = {3, 1, 2};

        new EcdfFeatures().extract(window, 1);

        assertThat(window).containsExactly(3, 1, 2);
    }

    @Test
    void sixAxesGiveNinetySixFeatures() {
        EcdfFeatures features = new EcdfFeatures();

        assertThat(features.extract(new float[240], 6)).hasSize(96);
        assertThat(features.id()).isEqualTo("ecdf15");
    }

    @Test
    void halfASampleIsRefused() {
        assertThatThrownBy(() -> new EcdfFeatures().extract(new float[7], 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 values");
    }
}
