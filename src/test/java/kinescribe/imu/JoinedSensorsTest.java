package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import org.junit.jupiter.api.Test;

class JoinedSensorsTest {
    private static final List<ImuChannel> ACC = ImuChannel.SIX_AXIS.subList(0, 3);
    private static final List<ImuChannel> GYR = ImuChannel.SIX_AXIS.subList(3, 6);

    /** Channel {@code c} is {@code c + t}. */
    private static Recording part(
            List<ImuChannel> channels, double rateHz, double startS, double lengthS) {
        double[] times = new double[(int) (lengthS * rateHz)];
        Arrays.setAll(times, i -> startS + i / rateHz);
        double[] values = new double[3 * times.length];
        Arrays.setAll(values, i -> channels.get(i % 3).ordinal() + times[i / 3]);
        return new Recording(
                new Recording.Source("ann", "walk", "chest", Origin.REAL),
                rateHz,
                channels,
                times,
                values,
                List.of(new LabelSpan(startS, startS + lengthS, "walking")));
    }

    @Test
    void theFasterSensorKeepsItsClock() {
        Noticed<List<Recording>> joined =
                JoinedSensors.of(List.of(part(GYR, 200, 0.1037, 10), part(ACC, 100, 0, 10)));

        assertThat(joined.value()).hasSize(1);
        Recording one = joined.value().get(0);
        assertThat(one.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        assertThat(one.rateHz()).isEqualTo(200);
        assertThat(one.timeS(0)).isEqualTo(0.1037);
        assertThat(one.timeS(one.samples() - 1)).isLessThanOrEqualTo(9.99);
        for (int c = 0; c < 6; c++) {
            assertThat(one.value(700, c)).isCloseTo(c + one.timeS(700), within(1e-9));
        }
        assertThat(one.labels()).hasSize(1);
        assertThat(joined.notices())
                .singleElement()
                .matches(n -> n.text().startsWith("1 recording put together"));
    }

    @Test
    void atNearlyEqualRatesTheAccelerometersClockCounts() {
        Recording one =
                JoinedSensors.of(List.of(part(GYR, 104, 0.003, 5), part(ACC, 100, 0, 5)))
                        .value()
                        .get(0);

        assertThat(one.rateHz()).isEqualTo(100);
        assertThat(one.timeS(0)).isEqualTo(0.01);
    }

    @Test
    void othersStayAsTheyAre() {
        Recording acc = part(ACC, 100, 0, 5);
        Recording other =
                part(GYR, 100, 0, 5).as(new Recording.Source("ann", "walk", "head", Origin.REAL));

        Noticed<List<Recording>> joined = JoinedSensors.of(List.of(acc, other));

        assertThat(joined.value()).containsExactly(acc, other);
        assertThat(joined.notices()).isEmpty();
    }

    @Test
    void theSameSensorTwiceOrAnotherTimeIsTold() {
        Recording acc = part(ACC, 100, 0, 5);
        Noticed<List<Recording>> twice = JoinedSensors.of(List.of(acc, part(ACC, 50, 0, 5)));
        assertThat(twice.value()).hasSize(2);
        assertThat(twice.notices())
                .singleElement()
                .matches(n -> n.text().contains("hold the same sensor"))
                .matches(n -> n.level() == Notice.Level.WARNING);

        Noticed<List<Recording>> later = JoinedSensors.of(List.of(acc, part(GYR, 100, 1e9, 5)));
        assertThat(later.value()).hasSize(2);
        assertThat(later.notices())
                .singleElement()
                .matches(n -> n.text().contains("hardly any time in common"));
    }
}
