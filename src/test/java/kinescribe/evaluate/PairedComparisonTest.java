package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {
    private static final double ROUNDING = 1e-12;

    private final EvaluationResult better = result(SomePredictions.of(12));
    private final EvaluationResult worse = result(SomePredictions.of(6));

    @Test
    void theSamePeopleAreComparedAsInPython() throws KinescribeException {
        PairedComparison comparison = PairedComparison.of(better, worse, JobContext.silent());

        // f1_score of scikit-learn 1.2.1 on the same predictions made in NumPy, mean of the seeds.
        assertThat(comparison.difference()).isEqualTo(0.1772216091101988, within(ROUNDING));
        // NumPy, 100,000 draws of weights for both, gamma(0.8) of default_rng(1): 0.1239, 0.2294.
        assertThat(comparison.low()).isEqualTo(0.1239, within(0.005));
        assertThat(comparison.high()).isEqualTo(0.2294, within(0.005));
        // All five people gain: 2/32, as scipy.stats.wilcoxon(mode="exact") says.
        assertThat(comparison.p()).isEqualTo(0.0625, within(ROUNDING));
        assertThat(comparison.people()).isEqualTo(5);
    }

    @Test
    void classesAreComparedAsInPython() throws KinescribeException {
        PairedComparison comparison = PairedComparison.of(better, worse, JobContext.silent());

        // f1_score(average=None) of scikit-learn 1.2.1, mean of the seeds, and draws as above.
        assertThat(comparison.byClass()).containsOnlyKeys("run", "sit", "walk");
        isAbout(comparison, "run", 0.12834825629856705, 0.0471, 0.2039);
        isAbout(comparison, "sit", 0.1881060116354234, 0.1583, 0.1993);
        isAbout(comparison, "walk", 0.21521055939660605, 0.1526, 0.3010);
        assertThat(comparison.byClass().values()).allMatch(ClassDifference::gains);
    }

    private static void isAbout(
            PairedComparison comparison, String name, double difference, double low, double high) {
        ClassDifference got = Objects.requireNonNull(comparison.byClass().get(name));
        assertThat(got.difference()).isEqualTo(difference, within(ROUNDING));
        assertThat(got.low()).isEqualTo(low, within(0.01));
        assertThat(got.high()).isEqualTo(high, within(0.01));
    }

    @Test
    void classesAreFoundByTheirNames() throws KinescribeException {
        // One person; "b" 2 of 3 found and one "a" taken for it, in the other run all right.
        PersonConfusions wrong =
                new PersonConfusions(
                        List.of("a", "b"),
                        new TreeMap<>(Map.of("p", List.of(List.of(List.of(3, 1), List.of(1, 2))))));
        PersonConfusions right =
                new PersonConfusions(
                        List.of("b", "c", "a"),
                        new TreeMap<>(
                                Map.of(
                                        "p",
                                        List.of(
                                                List.of(
                                                        List.of(3, 0, 0),
                                                        List.of(0, 0, 0),
                                                        List.of(0, 0, 4))))));

        PairedComparison comparison = PairedComparison.of(wrong, right, 1, JobContext.silent());

        // F1 of "a" 6/8 and of "b" 4/6 against 1; there is no "c" in the one to compare.
        assertThat(comparison.byClass())
                .isEqualTo(
                        Map.of(
                                "a", new ClassDifference(-0.25, -0.25, -0.25),
                                "b", new ClassDifference(4.0 / 6 - 1, 4.0 / 6 - 1, 4.0 / 6 - 1)));
        assertThat(comparison.byClass().values()).allMatch(ClassDifference::loses);
    }

    @Test
    void aRunIsNoBetterThanItself() throws KinescribeException {
        ClassDifference none = new ClassDifference(0, 0, 0);
        assertThat(PairedComparison.of(better, better, JobContext.silent()))
                .isEqualTo(
                        new PairedComparison(
                                0,
                                0,
                                0,
                                1,
                                5,
                                new TreeMap<>(Map.of("run", none, "sit", none, "walk", none))));
    }

    @Test
    void runsThatWereNotTestedAlikeAreNoPair() {
        EvaluationSettings settings = better.settings();
        WindowSpec longer = new WindowSpec(4, 1, 20, 0.6);
        Protocol random = new Protocol(Protocol.Kind.RANDOM, 0, List.of());

        assertRefused(
                changed(settings.but().protocol(random).done(), better.windows(), "wrist"),
                "protocols");
        assertRefused(
                changed(
                        settings.but().protocol(Protocol.kFold(2)).done(),
                        better.windows(),
                        "wrist"),
                "prot");
        assertRefused(changed(settings, longer, better.site()), "different windows");
        assertRefused(changed(settings, better.windows(), "pocket"), "sites");
    }

    @Test
    void otherWindowsOfTheSamePeopleAreNoPair() {
        PersonConfusions one = confusions(List.of(List.of(3, 1), List.of(1, 2)));
        PersonConfusions fewer = confusions(List.of(List.of(3, 0), List.of(1, 2)));
        PersonConfusions same = confusions(List.of(List.of(4, 0), List.of(0, 3)));

        assertThat(one.isOfWindowsOf(same)).isTrue();
        assertThat(one.isOfWindowsOf(fewer)).isFalse();
        assertThatThrownBy(() -> PairedComparison.of(one, fewer, 1, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("different windows of the same people");
    }

    private static PersonConfusions confusions(List<List<Integer>> seed) {
        return new PersonConfusions(List.of("a", "b"), new TreeMap<>(Map.of("p", List.of(seed))));
    }

    private void assertRefused(EvaluationResult other, String why) {
        assertThatThrownBy(() -> PairedComparison.of(better, other, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(why);
    }

    private EvaluationResult changed(EvaluationSettings settings, WindowSpec windows, String site) {
        return new EvaluationResult(
                settings,
                windows,
                site,
                worse.standIn(),
                worse.scores(),
                worse.classes(),
                worse.confusion(),
                worse.counts(),
                worse.cost(),
                worse.predictions(),
                worse.notices());
    }

    @Test
    void otherPeopleAndRunsWithoutPredictionsAreRefused() {
        Predictions others =
                new Predictions(
                        List.of("sit"),
                        List.of(new Recording.Source("x", "t", "wrist", Origin.REAL)),
                        new int[1],
                        new double[1],
                        new int[1],
                        new float[] {1});
        assertThatThrownBy(() -> PairedComparison.of(better, result(others), JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("different people");
        EvaluationResult former =
                new EvaluationResult(
                        better.settings(),
                        better.windows(),
                        better.site(),
                        better.standIn(),
                        better.scores(),
                        better.classes(),
                        better.confusion(),
                        better.counts(),
                        better.cost(),
                        Optional.empty(),
                        better.notices());
        assertThatThrownBy(() -> PairedComparison.of(better, former, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no predictions");
    }

    static EvaluationResult result(Predictions predictions) {
        Scoring scoring = new Scoring(predictions);
        return new EvaluationResult(
                EvaluationSettings.standard(EvaluationMode.REAL),
                WindowSpec.DEFAULT,
                "wrist",
                false,
                scoring.scores(1, JobContext.silent()),
                predictions.classes(),
                scoring.confusion(),
                EvaluationCounts.of(Map.of()),
                Cost.UNKNOWN,
                Optional.of(predictions),
                List.of());
    }
}
