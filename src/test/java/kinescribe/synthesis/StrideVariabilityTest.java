package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrideVariabilityTest {
    /** The exponent of detrended fluctuation analysis is the Hurst exponent of the noise. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 0.9})
    void noiseScalesAsAsked(double hurst) {
        double sum = 0;
        for (int seed = 0; seed < 10; seed++) {
            sum += dfa(FractionalNoise.of(1024, hurst, seed)) / 10;
        }
        assertThat(sum).isCloseTo(hurst, within(0.06));
    }

    @Test
    void noiseHasUnitVarianceAndTheStatedCorrelation() {
        double[] products = new double[4000];
        double[] squares = new double[4000];
        for (int seed = 0; seed < products.length; seed++) {
            double[] x = FractionalNoise.of(3, 0.75, seed);
            products[seed] = x[0] * x[1];
            squares[seed] = x[2] * x[2];
        }
        assertThat(Statistics.mean(squares)).isCloseTo(1, within(0.08));
        // At lag 1: (2^1.5 − 2) / 2 = 0.414; the standard error is about 1.1 / √4000 = 0.017.
        assertThat(Statistics.mean(products)).isCloseTo(0.414, within(0.07));
    }

    @Test
    void aLongerSeriesStartsWithTheShorterOne() {
        double[] longer = FractionalNoise.of(40, 0.8, 5);
        assertThat(FractionalNoise.of(20, 0.8, 5)).isEqualTo(Arrays.copyOf(longer, 20));
        assertThatThrownBy(() -> FractionalNoise.of(4, 1, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Stride times of healthy young adults have an exponent of about 0.75 and vary by 1 to 3 %
     * (Hausdorff et al. 1995, 1996), here over 512 strides and more of three walks. Contacts are
     * found in the motion, at 120 Hz.
     */
    @Test
    void strideTimesHaveLongMemory() throws KinescribeException {
        double exponents = 0;
        for (int seed = 0; seed < 3; seed++) {
            Motion motion =
                    new KinematicSynthesizer()
                            .synthesize(
                                    new SynthesisRequest(
                                            "walks at 1.3 m/s",
                                            590,
                                            120,
                                            Body.Preset.ADULT.body(),
                                            seed),
                                    JobContext.silent())
                            .value();
            double[] times = GaitCycles.strideTimes(motion, Side.LEFT);
            assertThat(times.length).isGreaterThanOrEqualTo(512);
            double cv = Statistics.sd(times) / Statistics.mean(times);
            assertThat(cv).isBetween(0.01, 0.03);
            exponents += dfa(times) / 3;
        }
        assertThat(exponents).isBetween(0.62, 0.88);
    }

    /** Detrended fluctuation analysis (Peng et al. 1994) with windows of 8 to n / 8 values. */
    static double dfa(double[] series) {
        double mean = Statistics.mean(series);
        double[] walk = new double[series.length + 1];
        for (int i = 0; i < series.length; i++) {
            walk[i + 1] = walk[i] + series[i] - mean;
        }
        List<Double> sizes = new ArrayList<>();
        List<Double> spreads = new ArrayList<>();
        for (double size = 8; size <= series.length / 8.0; size *= 1.3) {
            int n = (int) size;
            double sum = 0;
            int windows = series.length / n;
            for (int w = 0; w < windows; w++) {
                sum += aboutLine(walk, w * n, n) / windows;
            }
            sizes.add(Math.log(n));
            spreads.add(Math.log(sum) / 2);
        }
        double[] x = sizes.stream().mapToDouble(v -> v).toArray();
        double[] y = spreads.stream().mapToDouble(v -> v).toArray();
        return Statistics.pearson(x, y) * Statistics.sd(y) / Statistics.sd(x);
    }

    /** Mean squared distance from the best straight line. */
    private static double aboutLine(double[] values, int from, int n) {
        double[] x = new double[n];
        double[] y = Arrays.copyOfRange(values, from, from + n);
        for (int i = 0; i < n; i++) {
            x[i] = i;
        }
        double sd = Statistics.sd(y);
        if (sd == 0) {
            return 0;
        }
        double r = Statistics.pearson(x, y);
        return sd * sd * (1 - r * r) * (n - 1) / n;
    }
}
