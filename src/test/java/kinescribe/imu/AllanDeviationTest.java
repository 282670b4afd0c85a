package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An hour at rest, judged as data sheets are: by the overlapping Allan deviation of the gyroscope's
 * and the accelerometer's six axes (IEEE Std 952).
 */
class AllanDeviationTest {
    private static final double RATE_HZ = 50;
    private static final int SAMPLES = (int) (3600 * RATE_HZ);
    private static final double TEN_PERCENT = 0.1;

    /** Mean square over a triad's axes and some seeds of the Allan deviation over m samples. */
    private static double deviation(SensorModel model, Triad triad, int m, int seeds) {
        return deviation(model, triad, RATE_HZ, m, seeds);
    }

    private static double deviation(
            SensorModel model, Triad triad, double rateHz, int m, int seeds) {
        double sum = 0;
        for (int seed = 0; seed < seeds; seed++) {
            double[] values = new double[SAMPLES * 6];
            DeviceErrors.apply(values, 6, rateHz, model, seed);
            for (int axis = 0; axis < Triad.AXES; axis++) {
                sum += variance(values, triad.firstColumn() + axis, m);
            }
        }
        return Math.sqrt(sum / (Triad.AXES * seeds));
    }

    private static double variance(double[] values, int column, int m) {
        double[] integral = new double[SAMPLES + 1];
        for (int i = 0; i < SAMPLES; i++) {
            integral[i + 1] = integral[i] + values[i * 6 + column];
        }
        double sum = 0;
        int terms = SAMPLES - 2 * m + 1;
        for (int i = 0; i < terms; i++) {
            double step = (integral[i + 2 * m] - 2 * integral[i + m] + integral[i]) / m;
            sum += step * step;
        }
        return sum / (2.0 * terms);
    }

    private static SensorModel only(SensorModel device, ErrorPart... parts) {
        SensorModel model = device;
        for (ErrorPart each : ErrorPart.values()) {
            model = model.switched(each, java.util.Arrays.asList(parts).contains(each));
        }
        return model;
    }

    private static SensorModel device(String name) throws Exception {
        return SensorModels.byName(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "watch", "research"})
    void shortTimesShowTheNoiseDensity(String name) throws Exception {
        // White noise of one-sided density n: n / √(2 τ) at τ = 0.1 s.
        SensorModel model =
                only(
                        device(name),
                        ErrorPart.WHITE_NOISE,
                        ErrorPart.BIAS,
                        ErrorPart.BIAS_INSTABILITY,
                        ErrorPart.RANDOM_WALK);
        for (Triad triad : new Triad[] {Triad.ACCELEROMETER, Triad.GYROSCOPE}) {
            double density = model.get(DeviceParameter.of(triad, ErrorPart.WHITE_NOISE));
            assertThat(deviation(model, triad, 5, 1) * Math.sqrt(2 * 0.1))
                    .isCloseTo(density, within(TEN_PERCENT * density));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "watch", "research"})
    void longTimesShowTheBiasInstability(String name) throws Exception {
        // Flicker noise alone is as deep at all times; at 20 s even one hour tells it well.
        SensorModel model = only(device(name), ErrorPart.BIAS_INSTABILITY, ErrorPart.BIAS);
        for (Triad triad : new Triad[] {Triad.ACCELEROMETER, Triad.GYROSCOPE}) {
            double floor = model.get(DeviceParameter.of(triad, ErrorPart.BIAS_INSTABILITY));
            for (double tau : new double[] {1, 4, 20}) {
                assertThat(deviation(model, triad, (int) (tau * RATE_HZ), 4))
                        .as("%s %s at %s s", name, triad, tau)
                        .isCloseTo(floor, within(TEN_PERCENT * floor));
            }
        }
    }

    /**
     * Rounding to digits of d adds d² / 12 to the variance, spread over the band up to half the
     * rate f, where the noise covers a good part of a digit: √(n² + d² / (6 f)).
     */
    @ParameterizedTest
    @CsvSource({"phone, 1.25", "watch, 1.06"})
    void digitsAddToTheNoiseDensity(String name, double share) throws Exception {
        SensorModel model =
                only(device(name), ErrorPart.WHITE_NOISE, ErrorPart.BIAS, ErrorPart.RESOLUTION);
        double rateHz = 100;
        double density = model.get(DeviceParameter.GYR_NOISE);
        double digit = model.get(DeviceParameter.GYR_RESOLUTION);
        double expected = Math.sqrt(density * density + digit * digit / (6 * rateHz));
        assertThat(expected / density).isCloseTo(share, within(0.01));

        double tauS = 0.1;
        double found = deviation(model, Triad.GYROSCOPE, rateHz, (int) (tauS * rateHz), 12);
        assertThat(found * Math.sqrt(2 * tauS)).isCloseTo(expected, within(TEN_PERCENT * expected));
    }

    /** All together: white noise, floor and walk add up as squares. */
    @ParameterizedTest
    @ValueSource(strings = {"phone", "watch", "research"})
    void theCurveIsTheSumOfItsParts(String name) throws Exception {
        SensorModel model =
                only(
                        device(name),
                        ErrorPart.WHITE_NOISE,
                        ErrorPart.BIAS_INSTABILITY,
                        ErrorPart.RANDOM_WALK);
        double density = model.get(DeviceParameter.GYR_NOISE);
        double floor = model.get(DeviceParameter.GYR_INSTABILITY);
        double walk = model.get(DeviceParameter.GYR_WALK);
        for (double tau : new double[] {0.2, 2, 20, 60}) {
            double expected =
                    Math.sqrt(
                            density * density / (2 * tau) + floor * floor + walk * walk * tau / 3);
            assertThat(deviation(model, Triad.GYROSCOPE, (int) (tau * RATE_HZ), 4))
                    .as("%s at %s s", name, tau)
                    .isCloseTo(expected, within(TEN_PERCENT * expected));
        }
    }
}
