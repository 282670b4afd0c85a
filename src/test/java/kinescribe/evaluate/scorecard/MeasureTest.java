package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                        estimate(0.5, 0.5),
                        estimate(0.5, 0.5),
                        estimate(0.6, 0.6));
        Measure wide =
                new Measure(MeasureKind.FRECHET, estimate(5, 5), estimate(0, 10), estimate(8, 12));

        assertThat(coverage.verdict()).isEqualTo(Verdict.NO_SAYING);
        assertThat(wide.verdict()).isEqualTo(Verdict.NO_SAYING);
    }

    @Test
    void aWideIntervalCannotTell() {
        // Four people: 0.69 [0.49, 0.89] against real people's 0.82 and noise's 0.25. The lower end
        // is more than halfway, (0.82 − 0.49) / (0.82 − 0.25) = 0.58, although the floor's draws
        // scatter so much that 0.69 is within two standard deviations of it.
        Measure few =
                new Measure(
                        MeasureKind.TSTR, about(0.69, 0.102), about(0.82, 0.1), about(0.25, 0.05));
        Measure many =
                new Measure(
                        MeasureKind.TSTR, about(0.79, 0.03), about(0.82, 0.03), about(0.25, 0.05));
        Measure both =
                new Measure(MeasureKind.MMD, about(0.3, 0.15), about(0.1, 0.01), about(0.5, 0.01));
        Measure beyond =
                new Measure(MeasureKind.MMD, about(3, 0.5), about(0.1, 0.01), about(0.5, 0.01));

        assertThat(few.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(many.verdict()).isEqualTo(Verdict.NEAR_FLOOR);
        assertThat(both.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(beyond.verdict()).isEqualTo(Verdict.BEYOND_CEILING);
    }

    @Test
    void clearlyWorseThanRealPeopleIsToldWithoutAStandInToo() {
        // One draw of noise in ten hides in the wide neighbourhood of a real outlier.
        Measure precision =
                new Measure(
                        MeasureKind.PRECISION,
                        about(0.22, 0.06),
                        about(0.79, 0.05),
                        about(0.4, 0.5));

        assertThat(precision.verdict()).isEqualTo(Verdict.OFF_FLOOR);
    }

    private static Estimate about(double mean, double sd) {
        return new Estimate(
                mean, sd, List.of(mean - 1.96 * sd, mean + 1.96 * sd), 10, new TreeMap<>());
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
