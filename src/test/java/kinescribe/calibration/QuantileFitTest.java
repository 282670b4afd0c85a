package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.math.SampleDistance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuantileFitTest {
    private static final double TIGHT = 1e-9;

    @Test
    void byHand() {
        // Quantiles 0, 1, 2 go to 10, 20, 40: half way up the second step is half way to 40.
        QuantileMap map = QuantileMap.fit(new double[] {2, 0, 1}, new double[] {40, 10, 20}, 3);

        assertThat(map.at(0)).isCloseTo(10, within(TIGHT));
        assertThat(map.at(0.5)).isCloseTo(15, within(TIGHT));
        assertThat(map.at(1.5)).isCloseTo(30, within(TIGHT));
        // Beyond what was seen the map keeps its distance.
        assertThat(map.at(5)).isCloseTo(43, within(TIGHT));
        assertThat(map.at(-1)).isCloseTo(9, within(TIGHT));
        assertThat(map.at(Double.NaN)).isNaN();
    }

    @Test
    void equalSimulatedQuantilesGoToTheMeanOfTheMeasured() {
        QuantileMap map = QuantileMap.fit(new double[] {1, 1, 1, 5}, new double[] {2, 4, 6, 8}, 4);

        assertThat(map.from()).containsExactly(1, 5);
        assertThat(map.to()).containsExactly(4, 8);
    }

    @Property(tries = 40)
    void neverTurnsBackAndHasNoSteps(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 3000) int count) {
        RandomGenerator random = Seeds.generator(seed);
        double[] simulated = random.doubles(count, -3, 3).toArray();
        double[] measured =
                IntStream.range(0, 2000)
                        .mapToDouble(i -> Math.exp(random.nextGaussian()))
                        .toArray();

        QuantileMap map = QuantileMap.fit(simulated, measured, QuantileFit.POINTS);

        double[] sorted = random.doubles(500, -4, 4).sorted().toArray();
        double[] mapped = Arrays.stream(sorted).map(map::at).toArray();
        for (int i = 1; i < mapped.length; i++) {
            assertThat(mapped[i]).isGreaterThan(mapped[i - 1]);
        }
    }

    @Test
    void mappedSamplesHaveTheMeasuredDistribution() throws KinescribeException {
        Recording simulated = Signals.smooth("v-1", Origin.VIRTUAL, 1, 4000);
        Recording measured = skewed(Signals.smooth("anna", Origin.REAL, 2, 6000));

        QuantileCalibration found = fit(simulated, measured, false).value();

        double[] mapped = column(found.apply(simulated), 0);
        double apart = SampleDistance.between(mapped, column(measured, 0)).kolmogorovSmirnov();
        assertThat(apart).isLessThan(0.003);
        assertThat(Arrays.stream(mapped).distinct().count()).isGreaterThan(3900);
    }

    @Test
    void activitiesHaveMapsOfTheirOwn() throws KinescribeException {
        // Walking is measured 2 higher, sitting 5 lower; standing was never measured.
        double[] simulated = new double[900 * 6];
        double[] measured = new double[900 * 6];
        for (int i = 0; i < simulated.length; i++) {
            double wave = Math.sin(0.37 * i);
            boolean walks = i / 6 < 450;
            simulated[i] = wave + (walks ? 10 : 0);
            measured[i] = simulated[i] + (walks ? 2 : -5);
        }
        List<LabelSpan> spans =
                List.of(new LabelSpan(0, 9, "walking"), new LabelSpan(9, 18, "sitting"));
        Recording virtual = Signals.of("v", Origin.VIRTUAL, simulated, spans);

        QuantileCalibration found =
                fit(virtual, Signals.of("anna", Origin.REAL, measured, spans), true).value();
        Recording mapped = found.apply(virtual);

        assertThat(found.byActivity()).containsOnlyKeys("walking", "sitting");
        for (int i : new int[] {0, 440, 460, 890}) {
            assertThat(mapped.value(i, 3))
                    .isCloseTo(simulated[i * 6 + 3] + (i < 450 ? 2 : -5), within(0.05));
        }
        Recording other =
                Signals.of("v", Origin.VIRTUAL, simulated, List.of(new LabelSpan(0, 18, "rest")));
        assertThat(found.apply(other).value(440, 3))
                .isCloseTo(found.overall().get(3).at(other.value(440, 3)), within(TIGHT));
        Noticed<QuantileCalibration> without =
                fit(other, Signals.of("anna", Origin.REAL, measured, spans), true);
        assertThat(without.notices().get(0).text()).contains("rest", "sitting", "walking");
    }

    @Test
    void aRecordingWithoutTheChannelsIsRefused() throws KinescribeException {
        QuantileCalibration found =
                fit(
                                Signals.smooth("v-1", Origin.VIRTUAL, 1, 400),
                                Signals.smooth("anna", Origin.REAL, 2, 400),
                                false)
                        .value();
        Recording poor =
                new Recording(
                        new Recording.Source("v", "t", "wrist", Origin.VIRTUAL),
                        50,
                        List.of(ImuChannel.ACC_X),
                        new double[1],
                        new double[1],
                        List.of());

        assertThatThrownBy(() -> found.apply(poor))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("acc y");
    }

    private static Noticed<QuantileCalibration> fit(
            Recording simulated, Recording measured, boolean perActivity)
            throws KinescribeException {
        CalibrationSubjects anna = CalibrationSubjects.of(Set.of("anna"), Set.of());
        return QuantileFit.of(
                FittingSet.of(List.of(simulated), List.of(measured), anna), perActivity);
    }

    private static Recording skewed(Recording recording) {
        return Signals.of(
                recording.source().subject(),
                Origin.REAL,
                Arrays.stream(recording.values()).map(Math::exp).toArray());
    }

    private static double[] column(Recording recording, int column) {
        return IntStream.range(0, recording.samples())
                .mapToDouble(i -> recording.value(i, column))
                .toArray();
    }
}
