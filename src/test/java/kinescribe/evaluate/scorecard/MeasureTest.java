package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void anEstimateIsMeanAndSpreadOfTheDraws() {
        Estimate estimate = estimate(0.2, 0.4, Double.NaN, 0.6);

        assertThat(estimate.mean()).isEqualTo(0.4, within(1e-12));
        assertThat(estimate.sd()).isEqualTo(0.2, within(1e-12));
        assertThat(estimate.draws()).isEqualTo(3);
        // 0.4 ± 1.96 · 0.2
        assertThat(estimate.interval().get(0)).isEqualTo(0.008, within(1e-12));
        assertThat(estimate.interval().get(1)).isEqualTo(0.792, within(1e-12));
    }

    @Test
    void intervalsStayWithinWhatCanBe() {
        assertThat(estimate(0, 1).interval()).containsExactly(0.0, 1.0);
    }

    @Test
    void partsAreMeans() {
        Estimate estimate =
                Estimate.of(
                        List.of(
                                new Reading(1, Map.of("acc x", 1.0)),
                                new Reading(2, Map.of("acc x", 3.0))),
                        Scale.DISTANCE);

        assertThat(estimate.part("acc x")).isEqualTo(2);
        assertThat(estimate.part("acc y")).isNaN();
    }

    @Test
    void verdictsFollowThePlaceBetweenFloorAndCeiling() {
        assertThat(verdict(0.12)).isEqualTo(Verdict.NEAR_FLOOR);
        assertThat(verdict(0.05)).isEqualTo(Verdict.NEAR_FLOOR);
        assertThat(verdict(0.3)).isEqualTo(Verdict.BETWEEN);
        assertThat(verdict(0.48)).isEqualTo(Verdict.NEAR_CEILING);
        assertThat(verdict(0.9)).isEqualTo(Verdict.BEYOND_CEILING);
        assertThat(verdict(Double.NaN)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whereNoiseIsNotWorseTheFigureSaysNothing() {
        Measure coverage =
                new Measure(
                        MeasureKind.COVERAGE,
                        estimate(0.3, 0.3),
                        estimate(0.5, 0.5),
                        estimate(0.6, 0.6));
        Measure wide =
                new Measure(MeasureKind.FRECHET, estimate(5, 5), estimate(0, 10), estimate(8, 12));

        assertThat(coverage.verdict()).isEqualTo(Verdict.NO_SAYING);
        assertThat(wide.verdict()).isEqualTo(Verdict.NO_SAYING);
    }

    @Test
    void everyKindHasASentenceForEveryCase() {
        for (MeasureKind kind : MeasureKind.values()) {
            Measure known = new Measure(kind, estimate(0.3), estimate(0.1), estimate(0.5));
            Measure unknown = new Measure(kind, estimate(Double.NaN), estimate(0.1), estimate());

            Measure alone = new Measure(kind, estimate(0.3), estimate(), estimate(0.5));

            assertThat(alone.sentence()).as(kind.id()).endsWith(".").doesNotContain("NaN");
            assertThat(known.sentence()).as(kind.id()).endsWith(".").doesNotContain("%s");
            assertThat(unknown.sentence()).as(kind.id()).endsWith(".").doesNotContain("NaN");
        }
        assertThat(
                        new Measure(
                                        MeasureKind.COVERAGE,
                                        estimate(0.07),
                                        estimate(0.63),
                                        estimate(0.002))
                                .sentence())
                .isEqualTo(
                        "7.0 % of the real windows have a virtual one among their neighbours; other"
                                + " real people cover 63 %, noise 0.2 %.");
    }

    private static Verdict verdict(double value) {
        return new Measure(
                        MeasureKind.DISCRIMINATIVE,
                        estimate(value, value),
                        estimate(0.09, 0.11),
                        estimate(0.5, 0.5))
                .verdict();
    }

    private static Estimate estimate(double... values) {
        return Estimate.of(DoubleStream.of(values).mapToObj(Reading::of).toList(), Scale.SHARE);
    }
}
