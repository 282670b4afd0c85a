package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardMakerTest {
    private static final ScorecardSettings THREE = new ScorecardSettings(3, false, 1);
    private static final Dataset REAL = Samples.people(Origin.REAL, "p", 8, Samples::sine);

    @Test
    void identicalSetsAreNotToldApartAndCoverEachOther() throws KinescribeException {
        Scorecard card = make(REAL, Set.of());

        assertThat(of(card, MeasureKind.DISCRIMINATIVE).value().mean()).isEqualTo(0, within(0.05));
        assertThat(of(card, MeasureKind.COVERAGE).value().mean()).isGreaterThan(0.95);
        assertThat(of(card, MeasureKind.FRECHET).value().mean()).isEqualTo(0, within(1e-6));
        assertThat(of(card, MeasureKind.MMD).value().part("p")).isGreaterThan(0.9);
        // Copies of real windows they are all the same.
        assertThat(of(card, MeasureKind.CLOSEST).value().mean()).isZero();
    }

    @Test
    void noiseIsNearTheCeiling() throws KinescribeException {
        RandomGenerator random = Seeds.generator(5);
        Dataset noise =
                Samples.people(Origin.VIRTUAL, "v", 8, (t, hz) -> 0.7 * random.nextGaussian());
        Scorecard card = make(noise, Set.of());

        assertThat(of(card, MeasureKind.DISCRIMINATIVE).value().mean()).isGreaterThan(0.35);
        for (MeasureKind kind :
                List.of(
                        MeasureKind.DISCRIMINATIVE,
                        MeasureKind.MMD,
                        MeasureKind.FRECHET,
                        MeasureKind.COVERAGE,
                        MeasureKind.SPECTRUM,
                        MeasureKind.AUTOCORRELATION)) {
            assertThat(of(card, kind).position()).as(kind.id()).isEqualTo(1, within(0.2));
        }
        assertThat(of(card, MeasureKind.MMD).value().part("p")).isLessThan(0.01);
        assertThat(of(card, MeasureKind.TSTR).value().mean()).isLessThan(0.7);
        assertThat(of(card, MeasureKind.TSTR).floor().mean()).isGreaterThan(0.9);
    }

    @Test
    void otherPeopleOfTheSameKindAreNearTheFloor() throws KinescribeException {
        Scorecard card = make(Samples.people(Origin.VIRTUAL, "v", 8, Samples::sine), Set.of());

        assertThat(of(card, MeasureKind.TSTR).value().mean()).isGreaterThan(0.9);
        assertThat(of(card, MeasureKind.SPECTRUM).position()).isLessThan(0.05);
        assertThat(card.counts())
                .containsEntry("realPeople", 8)
                .containsEntry("virtualWindows", 160)
                .containsEntry("windowsADraw", 80);
        assertThat(card.measures())
                .allSatisfy(
                        m ->
                                assertThat(card.sentence(m))
                                        .endsWith(".")
                                        .doesNotContain("NaN")
                                        .doesNotContain("%s"));
    }

    @Test
    void whoTheVirtualSideWasMadeFromIsTold() throws KinescribeException {
        List<Window> copies = new ArrayList<>();
        for (Window w : REAL.windows()) {
            if (Set.of("p0", "p1", "p2", "p3").contains(w.source().subject())) {
                Window.Source s = w.source();
                copies.add(
                        new Window(
                                w.label(),
                                new Window.Source(
                                        "v" + s.subject(),
                                        "v" + s.trial(),
                                        s.site(),
                                        Origin.VIRTUAL,
                                        0),
                                w.values()));
            }
        }
        Dataset virtual = new Dataset(REAL.classes(), REAL.channels(), REAL.spec(), copies);
        Scorecard card = make(virtual, Set.of("p0", "p1", "p2", "p3"));

        assertThat(of(card, MeasureKind.LEARNT).value().mean()).isGreaterThan(0.55);
        assertThat(of(card, MeasureKind.LEARNT).floor().mean()).isEqualTo(0.5);
        assertThat(card.counts())
                .containsEntry("peopleLearntFrom", 4)
                .containsEntry("realPeople", 4);
    }

    @ParameterizedTest
    @CsvSource({"20, 1.0", "8, 0.4", "1, 0.05", "0, 0"})
    void copiesUnderNewNamesAreCounted(int copied, double share) throws KinescribeException {
        Dataset real = walks(Origin.REAL, "p", 20, 1);
        List<Window> windows = new ArrayList<>();
        for (Window w : walks(Origin.VIRTUAL, "v", 20, 2).windows()) {
            int person = Integer.parseInt(w.source().subject().substring(1));
            int at = windows.size(); // as many windows of each person, in the same order
            windows.add(person < copied ? renamed(real.windows().get(at), w.source()) : w);
        }
        Dataset virtual = new Dataset(real.classes(), real.channels(), real.spec(), windows);
        ScorecardSettings draws = new ScorecardSettings(20, false, 1);

        Measure copies =
                of(
                        ScorecardMaker.make(real, virtual, Set.of(), draws, JobContext.silent()),
                        MeasureKind.COPIES);

        // Half of the virtual people a draw: their share of copies scatters around the whole's.
        assertThat(copies.value().mean()).isEqualTo(share, within(0.05 + share / 20));
        assertThat(copies.floor().mean()).isLessThan(0.005);
        assertThat(copies.ceiling().mean()).isEqualTo(1);
        assertThat(copies.verdict() == Verdict.NEAR_FLOOR).isEqualTo(copied == 0);
        assertThat(copies.verdict() == Verdict.NEAR_CEILING).isEqualTo(copied == 20);
        assertThat(copies.sentence())
                .contains("copies of a real window")
                .startsWith(copied == 20 ? "100 %" : copied == 0 ? "0.0 %" : "");
    }

    private static Window renamed(Window window, Window.Source as) {
        return new Window(window.label(), as, window.values());
    }

    /** Walking people who differ in pace, height and noise. */
    private static Dataset walks(Origin origin, String prefix, int people, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * 6; i++) {
            double hz = 1.5 + random.nextDouble();
            double height = 1 + random.nextDouble();
            float[] values = new float[20 * ImuChannel.SIX_AXIS.size()];
            for (int k = 0; k < values.length; k++) {
                double wave = Samples.sine(k / 60.0 + 0.1 * (k % 6), hz);
                values[k] = (float) (height * wave + 0.2 * random.nextGaussian());
            }
            String person = prefix + i / 6;
            windows.add(
                    new Window(
                            "walk",
                            new Window.Source(person, person + "-" + i % 6, "wrist", origin, i),
                            values));
        }
        return new Dataset(
                List.of("walk"), ImuChannel.SIX_AXIS, new WindowSpec(2, 2, 10, 0.6), windows);
    }

    @Test
    void activitiesAloneAndActivitiesOfOneSide() throws KinescribeException {
        Dataset all = Samples.people(Origin.VIRTUAL, "v", 8, Samples::sine);
        Dataset walking =
                new Dataset(
                        List.of("walk"),
                        all.channels(),
                        all.spec(),
                        all.windows().stream().filter(w -> w.label().equals("walk")).toList());
        Scorecard card =
                ScorecardMaker.make(
                        REAL,
                        walking,
                        Set.of(),
                        new ScorecardSettings(2, true, 1),
                        JobContext.silent());

        assertThat(card.byActivity()).containsOnlyKeys("walk");
        assertThat(card.measures())
                .extracting(Measure::kind)
                .doesNotContain(MeasureKind.TSTR, MeasureKind.LEARNT);
        assertThat(card.notices())
                .extracting(Notice::text)
                .containsExactly("Left out are activities that only the real side has: run.");
    }

    @Test
    void theSameSeedGivesTheSameScorecardAndAnotherAnother() throws KinescribeException {
        Dataset virtual =
                Samples.people(Origin.VIRTUAL, "v", 4, (t, hz) -> Samples.sine(t, hz * 1.1));

        assertThat(make(virtual, Set.of())).isEqualTo(make(virtual, Set.of()));
        assertThat(
                        ScorecardMaker.make(
                                        REAL,
                                        virtual,
                                        Set.of(),
                                        new ScorecardSettings(3, false, 2),
                                        JobContext.silent())
                                .measures())
                .isNotEqualTo(make(virtual, Set.of()).measures());
    }

    @Test
    void whatIsMissingIsTold() {
        Dataset few = Samples.people(Origin.REAL, "p", 3, Samples::sine);

        assertThatThrownBy(
                        () -> ScorecardMaker.make(few, REAL, Set.of(), THREE, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("at least 4; there are 3");
        assertThatThrownBy(
                        () ->
                                ScorecardMaker.make(
                                        REAL, REAL, Set.of(), THREE, new CancelledContext()))
                .isInstanceOf(JobCancelled.class);
    }

    private static Scorecard make(Dataset virtual, Set<String> learntFrom)
            throws KinescribeException {
        return ScorecardMaker.make(REAL, virtual, learntFrom, THREE, JobContext.silent());
    }

    private static Measure of(Scorecard card, MeasureKind kind) {
        return card.measures().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
    }
}
