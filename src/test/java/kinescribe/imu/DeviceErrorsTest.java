package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;

class DeviceErrorsTest {
    private static final double SINE_RATE_HZ = 400;

    private static final double G = 9.80665;

    private static Recording atRest(SensorModel model, String site, long seed) {
        Motion motion = Motions.stick(10, 1001, t -> Vec3.ZERO, t -> Quat.IDENTITY);
        return recorded(
                motion,
                new SensorPlacement(site, "root", Vec3.ZERO, Quat.IDENTITY),
                200,
                model,
                seed);
    }

    private static Recording recorded(
            Motion motion, SensorPlacement placement, double rateHz, SensorModel model, long seed) {
        return ImuSimulator.of(motion)
                .record(
                        placement,
                        rateHz,
                        model,
                        seed,
                        Motions.SOURCE,
                        List.of(),
                        JobContext.silent());
    }

    private static double[] column(Recording recording, int column) {
        double[] values = new double[recording.samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = recording.value(i, column);
        }
        return values;
    }

    @Test
    void whiteNoiseHasTheStandardDeviationOfItsDensity() {
        // 0.02 m/s²/√Hz at 200 Hz: 0.02 √100 = 0.2 m/s². 0.003 rad/s/√Hz: 0.03 rad/s.
        SensorModel model =
                SensorModel.of(
                        "noisy",
                        Map.of(
                                DeviceParameter.ACC_NOISE,
                                0.02,
                                DeviceParameter.ACC_RANGE,
                                1000.0,
                                DeviceParameter.GYR_NOISE,
                                0.003,
                                DeviceParameter.GYR_RANGE,
                                1000.0));
        Recording recording = atRest(model, "here", 1);
        // 20,001 samples: the standard error of an sd is sd / √40,000 = 0.5 %; of a mean 0.7 % sd.
        for (int c = 0; c < 6; c++) {
            double sd = c < 3 ? 0.2 : 0.03;
            assertThat(Statistics.sd(column(recording, c))).isCloseTo(sd, within(0.02 * sd));
            assertThat(Statistics.mean(column(recording, c)))
                    .isCloseTo(c == 1 ? G : 0, within(0.03 * sd));
        }
        double[] x = column(recording, 0);
        assertThat(Statistics.pearson(x, 0, x, 1, x.length - 1)).isCloseTo(0, within(0.03));
        assertThat(Statistics.pearson(x, column(recording, 2))).isCloseTo(0, within(0.03));
    }

    @Test
    void biasIsConstantWithinARecordingAndSpreadsBetweenThem() {
        SensorModel model =
                SensorModel.of(
                        "biased",
                        Map.of(DeviceParameter.ACC_BIAS, 0.5, DeviceParameter.ACC_RANGE, 1000.0));
        int recordings = 300;
        double[] biases = new double[recordings];
        SensorPlacement placement = Motions.onStick(Vec3.ZERO, Quat.IDENTITY);
        Motion motion = Motions.stick(10, 3, t -> Vec3.ZERO, t -> Quat.IDENTITY);
        for (int seed = 0; seed < recordings; seed++) {
            Recording recording = recorded(motion, placement, 50, model, seed);
            double[] x = column(recording, 0);
            assertThat(x).containsOnly(new double[] {x[0]}, within(1e-9));
            assertThat(column(recording, 3)).containsOnly(new double[] {0}, within(1e-9));
            biases[seed] = x[0];
        }
        // Standard error of the sd: 0.5 / √600 = 0.02.
        assertThat(Statistics.sd(biases)).isCloseTo(0.5, within(0.08));
    }

    @Test
    void rangeCutsOff() {
        SensorModel model = SensorModel.of("small", Map.of(DeviceParameter.ACC_RANGE, 5.0));
        assertThat(column(atRest(model, "here", 0), 1)).containsOnly(5.0);
    }

    @Test
    void scaleAndMisalignmentAreAConstantMatrixNearTheIdentity() {
        SensorModel model =
                SensorModel.of(
                        "crooked",
                        Map.of(
                                DeviceParameter.ACC_SCALE, 0.1,
                                DeviceParameter.ACC_MISALIGNMENT, 0.05));
        double[] x = new double[300];
        double[] y = new double[300];
        for (int seed = 0; seed < x.length; seed++) {
            double[] one = {0, G, 0, 0, 0, 0, 0, 2 * G, 0, 0, 0, 0};
            DeviceErrors.apply(one, 6, 100, model, seed);
            assertThat(one[6]).isCloseTo(2 * one[0], within(1e-9));
            assertThat(one[7]).isCloseTo(2 * one[1], within(1e-9));
            x[seed] = one[0] / G;
            y[seed] = one[1] / G - 1;
        }
        // Standard error of an sd of 300: 4 %.
        assertThat(Statistics.sd(y)).isCloseTo(0.1, within(0.016));
        assertThat(Statistics.sd(x)).isCloseTo(0.05, within(0.008));
    }

    @Test
    void gyroscopesFeelForces() {
        SensorModel model = SensorModel.of("g", Map.of(DeviceParameter.GYR_G_SENSITIVITY, 0.001));
        double[] y = new double[300];
        for (int seed = 0; seed < y.length; seed++) {
            double[] one = {0, G, 0, 0, 0, 0};
            DeviceErrors.apply(one, 6, 100, model, seed);
            assertThat(one[1]).isEqualTo(G);
            y[seed] = one[4];
        }
        assertThat(Statistics.sd(y)).isCloseTo(0.001 * G, within(0.0016));
    }

    /** A second-order Butterworth filter halves the power at its cut-off. */
    @Test
    void bandwidthTakesThreeDecibelsAtTheCutOff() {
        assertThat(amplitudeOfSine(DeviceParameter.ACC_BANDWIDTH, 10, 10))
                .isCloseTo(Math.sqrt(0.5), within(0.005));
        assertThat(amplitudeOfSine(DeviceParameter.ACC_BANDWIDTH, 10, 1))
                .isCloseTo(1, within(0.005));
    }

    /** At its natural frequency a spring without much damping swings by √(1 + 1/(2ζ)²). */
    @Test
    void looseMountsSwing() {
        SensorModel loose =
                SensorModel.of(
                        "loose",
                        Map.of(
                                DeviceParameter.MOUNT_FREQUENCY, 10.0,
                                DeviceParameter.MOUNT_DAMPING, 0.25));
        assertThat(swing(loose, 10)).isCloseTo(Math.sqrt(1 + 4), within(0.02));
        assertThat(swing(loose, 0.5)).isCloseTo(1, within(0.01));
    }

    private static double swing(SensorModel model, double hz) {
        double[] values = sine(hz);
        MountSwing.apply(values, 6, SINE_RATE_HZ, model);
        return greatest(values);
    }

    private static double amplitudeOfSine(DeviceParameter parameter, double value, double hz) {
        return amplitudeOfSine(SensorModel.of("slow", Map.of(parameter, value)), hz);
    }

    private static double amplitudeOfSine(SensorModel model, double hz) {
        double[] values = sine(hz);
        DeviceErrors.apply(values, 6, SINE_RATE_HZ, model, 1);
        return greatest(values);
    }

    private static double[] sine(double hz) {
        double[] values = new double[6 * 8000];
        for (int i = 0; i < 8000; i++) {
            values[6 * i] = Math.sin(2 * Math.PI * hz * i / SINE_RATE_HZ);
        }
        return values;
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (int i = 4000; i < 8000; i++) {
            greatest = Math.max(greatest, Math.abs(values[6 * i]));
        }
        return greatest;
    }

    @Test
    void quantisationRoundsToTheDigit() {
        SensorModel model = SensorModel.of("coarse", Map.of(DeviceParameter.ACC_RESOLUTION, 0.5));
        assertThat(column(atRest(model, "here", 0), 1)).containsOnly(10.0);
    }

    @Test
    void dropoutsLoseAShareOfTheSamples() {
        SensorModel model =
                SensorModel.of(
                        "lossy",
                        Map.of(
                                DeviceParameter.DROPOUT_RATE, 1.0,
                                DeviceParameter.DROPOUT_LENGTH, 0.25));
        double[] x = column(atRest(model, "here", 3), 0);
        long lost = Arrays.stream(x).filter(Double::isNaN).count();
        // On for 1 s, off for 0.25 s on average: a fifth; about 80 losses in 100 s.
        assertThat(lost / (double) x.length).isCloseTo(0.2, within(0.08));
    }

    /** A clock that is 1 % fast puts 1.01 s of its own into a second. */
    @Test
    void clockDriftStretchesTime() {
        Motion ramp =
                Motions.stick(100, 2001, t -> new Vec3(t * t * t / 6, 0, 0), t -> Quat.IDENTITY);
        SensorModel model = SensorModel.of("late", Map.of(DeviceParameter.CLOCK_DRIFT, 0.01));
        double[] shares = new double[200];
        for (int seed = 0; seed < shares.length; seed++) {
            Recording recording =
                    recorded(ramp, Motions.onStick(Vec3.ZERO, Quat.IDENTITY), 50, model, seed);
            // The second derivative of t³/6 is t: the sensor shows when it really sampled.
            shares[seed] = recording.value(500, 0) / recording.timeS(500) - 1;
        }
        assertThat(Statistics.sd(shares)).isCloseTo(0.01, within(0.0016));
    }

    /** Whatever is switched off, the errors that are left on stay as they were. */
    @Test
    void errorsAreSwitchedOffOneByOne() {
        double[] ideal = atRest(SensorModel.IDEAL, "here", 7).values();
        SensorModel onlyBias = SensorModels.WATCH;
        for (ErrorPart part : ErrorPart.values()) {
            if (part != ErrorPart.BIAS) {
                onlyBias = onlyBias.switched(part, false);
            }
        }
        double[] biased = atRest(onlyBias, "here", 7).values();
        double[] both = atRest(onlyBias.switched(ErrorPart.WHITE_NOISE, true), "here", 7).values();
        double[] noise =
                atRest(
                                onlyBias.switched(ErrorPart.BIAS, false)
                                        .switched(ErrorPart.WHITE_NOISE, true),
                                "here",
                                7)
                        .values();
        for (int i = 0; i < ideal.length; i++) {
            assertThat(both[i]).isCloseTo(biased[i] + noise[i] - ideal[i], within(1e-9));
        }
        SensorModel silent = onlyBias.switched(ErrorPart.BIAS, false);
        assertThat(atRest(silent, "here", 7).values()).containsExactly(ideal);
        assertThat(silent.get(DeviceParameter.ACC_BIAS)).isPositive();
    }

    @Test
    void theSeedDecidesAndSitesDiffer() {
        double[] first = atRest(SensorModels.WATCH, "here", 5).values();
        assertThat(atRest(SensorModels.WATCH, "here", 5).values()).containsExactly(first);
        assertThat(atRest(SensorModels.WATCH, "here", 6).values()).isNotEqualTo(first);
        assertThat(atRest(SensorModels.WATCH, "there", 5).values()).isNotEqualTo(first);
    }

    @Test
    void devicesAreFoundByName() throws KinescribeException {
        for (SensorModel model : SensorModels.all()) {
            assertThat(SensorModels.byName(model.name())).isSameAs(model);
        }
        assertThat(SensorModels.byName("ideal")).isSameAs(SensorModel.IDEAL);
        // 8 g = 78.4532 m/s²; 2000 °/s = 34.9066 rad/s.
        assertThat(SensorModels.PHONE.get(DeviceParameter.ACC_RANGE))
                .isCloseTo(78.4532, within(1e-9));
        assertThat(SensorModels.PHONE.get(DeviceParameter.GYR_RANGE))
                .isCloseTo(34.9066, within(1e-4));
        assertThatThrownBy(() -> SensorModels.byName("toaster"))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e ->
                                assertThat(e.text())
                                        .contains("toaster", "ideal, phone, watch, research"));
    }
}
