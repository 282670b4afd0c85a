package kinescribe.imu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignalComparisonTest {
    private static final ComparisonSettings SETTINGS = ComparisonSettings.STANDARD.withMaxLagS(3);
    private static final Recording.Source SOURCE =
            new Recording.Source("subject", "trial", "site", Origin.VIRTUAL);

    private static double wave(double t) {
        return Math.sin(2 * t) + 0.5 * Math.sin(5.3 * t + 1) + 0.2 * Math.cos(11.1 * t);
    }

    private static Recording recording(
            double rateHz,
            double seconds,
            List<ImuChannel> channels,
            List<DoubleUnaryOperator> signals) {
        int samples = (int) Math.round(seconds * rateHz);
        double[] times = new double[samples];
        double[] values = new double[samples * channels.size()];
        for (int i = 0; i < samples; i++) {
            times[i] = i / rateHz;
            for (int c = 0; c < channels.size(); c++) {
                values[i * channels.size() + c] = signals.get(c).applyAsDouble(times[i]);
            }
        }
        return new Recording(SOURCE, rateHz, channels, times, values, List.of());
    }

    private static Recording one(double rateHz, DoubleUnaryOperator signal) {
        return recording(rateHz, 20, List.of(ImuChannel.ACC_X), List.of(signal));
    }

    private static SignalComparison compare(Recording a, Recording b) throws KinescribeException {
        return compare(a, b, SETTINGS);
    }

    private static SignalComparison compare(Recording a, Recording b, ComparisonSettings settings)
            throws KinescribeException {
        return SignalComparison.of(a, b, settings, JobContext.silent());
    }

    @Property(tries = 30)
    void findsTheShiftToTheSample(@ForAll @IntRange(min = -100, max = 100) int shift)
            throws KinescribeException {
        // The measured signal comes later by shift / 50 s.
        SignalComparison result =
                compare(one(50, SignalComparisonTest::wave), one(50, t -> wave(t - shift / 50.0)));
        assertThat(result.lagS()).isCloseTo(shift / 50.0, within(1e-9));
        assertThat(result.samples()).isEqualTo(1000 - Math.abs(shift));
        Agreement x = result.channels().get(0);
        assertThat(x.r()).isCloseTo(1, within(1e-9));
        assertThat(x.rmse()).isCloseTo(0, within(1e-9));
    }

    @Test
    void differentRatesMeetAtTheLower() throws KinescribeException {
        SignalComparison result =
                compare(one(100, SignalComparisonTest::wave), one(40, t -> 2 * wave(t - 0.5) + 3));
        assertThat(result.rateHz()).isEqualTo(40);
        assertThat(result.lagS()).isCloseTo(0.5, within(1e-9));
        assertThat(result.channels().get(0).r()).isGreaterThan(0.999);
    }

    @Test
    void everySharedChannelIsJudgedByItself() throws KinescribeException {
        // y is measured 2 too high: RMSE 2 at r = 1; z does not vary; gyroscope x is upside down.
        DoubleUnaryOperator w = SignalComparisonTest::wave;
        Recording simulated =
                recording(
                        50,
                        20,
                        List.of(
                                ImuChannel.ACC_X,
                                ImuChannel.ACC_Y,
                                ImuChannel.ACC_Z,
                                ImuChannel.GYR_X),
                        List.of(w, w, t -> 1, w));
        Recording measured =
                recording(
                        50,
                        20,
                        List.of(ImuChannel.ACC_Y, ImuChannel.ACC_Z, ImuChannel.GYR_X),
                        List.of(t -> wave(t) + 2, t -> 4, t -> -wave(t)));
        // Correlations 1, none and −1 cancel at every shift, so the shift stays 0.
        SignalComparison result = compare(simulated, measured);
        assertThat(result.lagS()).isZero();
        assertThat(result.channels())
                .extracting(Agreement::name)
                .containsExactly("acc_y_mps2", "acc_z_mps2", "gyr_x_radps");
        assertThat(result.channels().get(0).rmse()).isCloseTo(2, within(1e-9));
        assertThat(result.channels().get(0).r()).isCloseTo(1, within(1e-9));
        assertThat(result.channels().get(1).rmse()).isCloseTo(3, within(1e-9));
        assertThat(result.channels().get(1).r()).isNaN();
        assertThat(result.channels().get(2).r()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void missingSamplesAreLeftOut() throws KinescribeException {
        SignalComparison result =
                compare(
                        one(50, SignalComparisonTest::wave),
                        one(50, t -> t > 4 && t < 6 ? Double.NaN : wave(t - 0.2)));
        assertThat(result.lagS()).isCloseTo(0.2, within(1e-9));
        assertThat(result.channels().get(0).rmse()).isCloseTo(0, within(1e-6));
    }

    /** A recording without its first samples, which begins later by the same clock. */
    private static Recording without(Recording whole, int first) {
        int width = whole.channels().size();
        return new Recording(
                whole.source(),
                whole.rateHz(),
                whole.channels(),
                Arrays.copyOfRange(whole.times(), first, whole.samples()),
                Arrays.copyOfRange(whole.values(), first * width, whole.samples() * width),
                List.of());
    }

    @Property(tries = 20)
    void timesOfOneClockAreHeeded(
            @ForAll @IntRange(min = 0, max = 400) int simulatedFrom,
            @ForAll @IntRange(min = 0, max = 400) int measuredFrom)
            throws KinescribeException {
        Recording whole = one(50, SignalComparisonTest::wave);
        Recording a = without(whole, simulatedFrom);
        Recording b = without(whole, measuredFrom);
        for (ComparisonSettings settings :
                List.of(SETTINGS.withGivenLagS(0.0), SETTINGS, SETTINGS.withDrift(true))) {
            SignalComparison result = compare(a, b, settings);
            assertThat(result.lagS()).isCloseTo(0, within(1e-6));
            assertThat(result.samples()).isEqualTo(1000 - Math.max(simulatedFrom, measuredFrom));
            assertThat(result.signals().startS())
                    .isCloseTo(Math.max(0, measuredFrom - simulatedFrom) / 50.0, within(1e-9));
            assertThat(result.channels().get(0).rmse()).isCloseTo(0, within(1e-6));
            assertThat(result.channels().get(0).r()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void startsBetweenTheOthersSamplesAreHeededToo() throws KinescribeException {
        // The measured side is sampled a third of a sample later, of the very same signal.
        double[] times = new double[800];
        double[] values = new double[800];
        for (int i = 0; i < times.length; i++) {
            times[i] = 1 + (i + 1 / 3.0) / 50;
            values[i] = wave(times[i]);
        }
        Recording measured =
                new Recording(SOURCE, 50, List.of(ImuChannel.ACC_X), times, values, List.of());
        Recording simulated = one(50, SignalComparisonTest::wave);
        SignalComparison given = compare(simulated, measured, SETTINGS.withGivenLagS(0.0));
        assertThat(given.channels().get(0).rmse()).isLessThan(1e-3);
        assertThat(compare(simulated, measured).lagS()).isCloseTo(0, within(1e-4));
    }

    @Test
    void startsCountWhereTheClocksHaveNothingInCommon() throws KinescribeException {
        Recording simulated = one(50, SignalComparisonTest::wave);
        double[] since1970 = Arrays.stream(simulated.times()).map(t -> t + 1.7e9).toArray();
        Recording measured =
                new Recording(
                        SOURCE, 50, simulated.channels(), since1970, simulated.values(), List.of());
        assertThat(Clock.between(simulated, measured)).isEqualTo(Clock.STARTS);
        SignalComparison result = compare(simulated, measured, SETTINGS.withGivenLagS(0.0));
        assertThat(result.channels().get(0).rmse()).isZero();
        // A trial cut out of a session overlaps by chance: its start is tried, too.
        Recording cut = without(one(50, t -> wave(t - 6)), 300);
        assertThat(Clock.between(simulated, cut)).isEqualTo(Clock.TIMES);
        assertThat(compare(simulated, cut).lagS()).isCloseTo(6, within(1e-6));
        assertThat(compare(simulated, cut, SETTINGS.withClock(Clock.STARTS)).lagS())
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void saysWhatCannotBeCompared() {
        DoubleUnaryOperator w = SignalComparisonTest::wave;
        Recording acc = one(50, w);
        Recording gyr = recording(50, 20, List.of(ImuChannel.GYR_X), List.of(w));
        assertThatThrownBy(() -> compare(acc, gyr))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("GYR_X");
        Recording brief = recording(50, 0.02, List.of(ImuChannel.ACC_X), List.of(w));
        assertThatThrownBy(() -> compare(acc, brief))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("1 sample,");
    }

    @Property(tries = 20)
    void findsTheShiftBetweenSamples(@ForAll @DoubleRange(min = -2, max = 2) double shift)
            throws KinescribeException {
        SignalComparison result =
                compare(one(50, SignalComparisonTest::wave), one(50, t -> wave(t - shift)));
        // A 2000th of a sample; the spline through 50 Hz follows 2 Hz that well.
        assertThat(result.lagS()).isCloseTo(shift, within(1e-5));
        assertThat(result.channels().get(0).rmse()).isLessThan(1e-4);
    }

    @Test
    void aShiftGivenByHandIsTaken() throws KinescribeException {
        SignalComparison result =
                compare(
                        one(50, SignalComparisonTest::wave),
                        one(50, t -> wave(t - 0.5)),
                        SETTINGS.withGivenLagS(0.31));
        assertThat(result.lagS()).isEqualTo(0.31);
        assertThat(result.time().source()).isEqualTo(TimeAlignment.Source.GIVEN);
        assertThatThrownBy(
                        () ->
                                compare(
                                        one(50, SignalComparisonTest::wave),
                                        one(50, SignalComparisonTest::wave),
                                        SETTINGS.withGivenLagS(50.0)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no longer overlap");
    }

    @Test
    void findsAClockThatRunsFaster() throws KinescribeException {
        // The device says t + 0.2 + 400e-6 t where the simulation says t: 400 ppm.
        Recording simulated =
                recording(50, 120, List.of(ImuChannel.ACC_X), List.of(SignalComparisonTest::chirp));
        Recording measured =
                recording(
                        50,
                        120,
                        List.of(ImuChannel.ACC_X),
                        List.of(t -> chirp((t - 0.2) / 1.0004)));
        SignalComparison result = compare(simulated, measured, SETTINGS.withDrift(true));
        assertThat(result.time().driftPpm()).isCloseTo(400, within(2.0));
        assertThat(result.lagS()).isCloseTo(0.2, within(1e-4));
        assertThat(result.channels().get(0).r()).isGreaterThan(0.99999);
        assertThat(compare(simulated, measured).channels().get(0).r()).isLessThan(0.999);
    }

    private static double chirp(double t) {
        return Math.sin(2 * Math.PI * (1 + 0.01 * t) * t) + Math.sin(1.7 * t);
    }

    @Property(tries = 20)
    void findsHowTheSensorWasTurned(
            @ForAll @DoubleRange(min = -2, max = 2) double x,
            @ForAll @DoubleRange(min = -2, max = 2) double y,
            @ForAll @DoubleRange(min = -1, max = 1) double z)
            throws KinescribeException {
        Quat turn = Quat.fromRotationVector(new Vec3(x, y, z));
        SignalComparison result =
                compare(
                        turning(Quat.IDENTITY, 0),
                        turning(turn, 0.24),
                        SETTINGS.withRotation(true));
        FrameAlignment frame = Objects.requireNonNull(result.frame());
        assertThat(frame.rotation().angleTo(turn)).isLessThan(1e-4);
        assertThat(frame.residual()).isLessThan(1e-4);
        assertThat(frame.isDetermined()).isTrue();
        assertThat(result.lagS()).isCloseTo(0.24, within(1e-4));
        assertThat(result.channels()).allSatisfy(c -> assertThat(c.r()).isGreaterThan(0.9999));
    }

    private static Recording turning(Quat turn, double laterS) {
        int samples = 500;
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 50.0;
            double t = times[i] - laterS;
            turn.rotate(new Vec3(wave(t), 9.8 + wave(2 * t), wave(t + 3))).put(values, i * 6);
            turn.rotate(new Vec3(wave(t + 1), wave(1.3 * t), wave(t + 5))).put(values, i * 6 + 3);
        }
        return new Recording(SOURCE, 50, ImuChannel.SIX_AXIS, times, values, List.of());
    }

    @Test
    void turnsAboutTheOnlyDirectionAreOpen() throws KinescribeException {
        DoubleUnaryOperator none = t -> 0;
        Recording still =
                recording(
                        50,
                        20,
                        List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                        List.of(none, t -> 9.8, none));
        SignalComparison result = compare(still, still, SETTINGS.withRotation(true));
        assertThat(Objects.requireNonNull(result.frame()).isDetermined()).isFalse();
    }

    @Test
    void agreementByHand() {
        // Differences 1, −1, 1, −1: bias 0, sd √(4/3), limits ±1.96 · 1.1547 = ±2.2632.
        Agreement agreement =
                Agreement.of(
                        new ComparedSignal(
                                "n",
                                "n",
                                "m/s²",
                                new double[] {1, 1, 3, 3, Double.NaN},
                                new double[] {0, 2, 2, 4, 9}));
        assertThat(agreement.pairs()).isEqualTo(4);
        assertThat(agreement.rmse()).isCloseTo(1, within(1e-12));
        assertThat(agreement.bias()).isCloseTo(0, within(1e-12));
        assertThat(agreement.lowerLimit()).isCloseTo(-2.2632, within(1e-4));
        assertThat(agreement.upperLimit()).isCloseTo(2.2632, within(1e-4));
        // Measured 0, 2, 2, 4: p5 at rank 0.15 is 0.3, p95 at rank 2.85 is 3.7; 1 / 3.4.
        assertThat(agreement.nrmse()).isCloseTo(1 / 3.4, within(1e-12));
    }
}
