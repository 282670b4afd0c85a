package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignalComparisonTest {
    private static final double MAX_LAG_S = 3;

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
        return new Recording(Motions.SOURCE, rateHz, channels, times, values, List.of());
    }

    private static Recording one(double rateHz, DoubleUnaryOperator signal) {
        return recording(rateHz, 20, List.of(ImuChannel.ACC_X), List.of(signal));
    }

    private static SignalComparison compare(Recording a, Recording b) throws KinescribeException {
        return SignalComparison.of(a, b, MAX_LAG_S, JobContext.silent());
    }

    @Property(tries = 30)
    void findsTheShiftToTheSample(@ForAll @IntRange(min = -100, max = 100) int shift)
            throws KinescribeException {
        // The measured signal comes later by shift / 50 s.
        SignalComparison result =
                compare(one(50, SignalComparisonTest::wave), one(50, t -> wave(t - shift / 50.0)));
        assertThat(result.lagS()).isCloseTo(shift / 50.0, within(1e-9));
        assertThat(result.samples()).isEqualTo(1000 - Math.abs(shift));
        SignalComparison.ChannelAgreement x = result.channels().get(0);
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
                .extracting(SignalComparison.ChannelAgreement::channel)
                .containsExactly(ImuChannel.ACC_Y, ImuChannel.ACC_Z, ImuChannel.GYR_X);
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
}
