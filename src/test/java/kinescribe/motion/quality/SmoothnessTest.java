package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import kinescribe.math.Fourier;
import org.junit.jupiter.api.Test;

class SmoothnessTest {
    private static final double RATE_HZ = 30;

    @Test
    void magnitudesAreThoseOfTheTransform() {
        double[] series = new Random(5).doubles(11, -1, 1).toArray();
        double[] found = Fourier.magnitudes(series, 16);
        for (int k = 0; k < 16; k++) {
            double re = 0;
            double im = 0;
            for (int n = 0; n < series.length; n++) {
                re += series[n] * Math.cos(2 * Math.PI * k * n / 16);
                im += series[n] * Math.sin(2 * Math.PI * k * n / 16);
            }
            assertThat(found[k]).isCloseTo(Math.hypot(re, im), within(1e-12));
        }
    }

    @Test
    void oneSmoothReachIsShorterThanThreeInARow() {
        // Balasubramanian et al. 2015 give about −1.4 for a minimum-jerk speed profile.
        assertThat(Smoothness.spectralArcLength(reaches(1), RATE_HZ)).isBetween(-1.6, -1.3);
        assertThat(Smoothness.spectralArcLength(reaches(3), RATE_HZ)).isLessThan(-2.5);
        assertThat(Smoothness.spectralArcLength(new double[40], RATE_HZ)).isZero();
    }

    /** Minimum-jerk speed profiles of one second: 30 t² (1 − t)². */
    private static double[] reaches(int count) {
        double[] speed = new double[30 * count + 1];
        for (int i = 0; i < speed.length; i++) {
            double t = i % 30 / 30.0;
            speed[i] = 30 * t * t * (1 - t) * (1 - t);
        }
        return speed;
    }
}
