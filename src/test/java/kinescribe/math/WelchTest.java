package kinescribe.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WelchTest {
    private static final double RATE_HZ = 50;
    private static final double[] X =
            series(i -> Math.sin(0.3 * i) + 0.5 * Math.sin(1.1 * i + 1) + i * 37 % 11 / 11.0);
    private static final double[] Y =
            series(i -> Math.sin(0.3 * i + 0.4) + 0.2 * Math.cos(2.0 * i) + i * 53 % 13 / 13.0);

    private static double[] series(IntToDoubleFunction value) {
        return IntStream.range(0, 512).mapToDouble(value).toArray();
    }

    /** Values of SciPy 1.17.1: welch and coherence with nperseg=64, everything else default. */
    @Test
    void agreesWithSciPy() {
        Welch.Spectra spectra = Welch.of(X, Y, RATE_HZ, 64);

        assertThat(spectra.segments()).isEqualTo(15);
        assertAt(spectra, 0, 0, 0.0002547073538041705, 0.00014912736660172062, 0.76304032667663);
        assertAt(spectra, 6, 4.6875, 0.0059204078991571575, 0.008651009457006788, 0.002870530505);
        assertAt(
                spectra,
                14,
                10.9375,
                1.4135796812106494e-05,
                0.00259379330583587,
                0.007257516910281556);
        assertAt(spectra, 32, 25, 1.0038631644089528e-07, 1.6177246419317558e-06, 0.00557657246);
    }

    private static void assertAt(
            Welch.Spectra spectra, int bin, double hz, double x, double y, double coherence) {
        assertThat(spectra.frequencyHz()[bin]).isEqualTo(hz);
        assertThat(spectra.x()[bin]).isCloseTo(x, within(1e-9 * x));
        assertThat(spectra.y()[bin]).isCloseTo(y, within(1e-9 * y));
        assertThat(spectra.coherence()[bin]).isCloseTo(coherence, within(1e-9));
    }

    @Test
    void aSineHasItsPowerAtItsFrequency() {
        // sin has the power 1/2; 6.25 Hz is bin 8 of 64 at 50 Hz; a Hann window spreads it over 3.
        double[] sine = series(i -> Math.sin(2 * Math.PI * 6.25 * i / RATE_HZ));

        Welch.Spectra spectra = Welch.of(sine, sine, RATE_HZ, 64);

        double power = 0;
        for (int k = 7; k <= 9; k++) {
            power += spectra.x()[k] * RATE_HZ / 64;
        }
        assertThat(power).isCloseTo(0.5, within(1e-9));
        assertThat(spectra.coherence()[8]).isCloseTo(1, within(1e-9));
        assertThat(spectra.logDistance(5, 8)).isZero();
    }

    @Test
    void segmentsWithMissingSamplesAreLeftOut() {
        double[] gapped = X.clone();
        gapped[100] = Double.NaN;

        Welch.Spectra spectra = Welch.of(gapped, Y, RATE_HZ, 64);

        // Segments begin at 0, 32, 64 …; those at 64 and 96 hold sample 100.
        assertThat(spectra.segments()).isEqualTo(13);
        assertThat(spectra.x()[6]).isFinite();
    }

    @Test
    void twiceTheAmplitudeIsLnFourApart() {
        double[] twice = series(i -> 2 * X[i]);

        assertThat(Welch.of(twice, X, RATE_HZ, 64).logDistance(1, 20))
                .isCloseTo(Math.log(4), within(1e-9));
    }
}
