package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Augmentation;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.EcdfFeatures;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final WindowSpec SPEC = new WindowSpec(4, 4, 1, 0.5);
    private static final List<String> CLASSES = List.of("sit", "walk");
    private static final int PEOPLE = 5;
    private static final int WINDOWS_EACH = 20;
    private static final double ROUNDING = 1e-9;
    private static final Augmentation UNCHANGED = new Augmentation(0, 0, 0, 0, 0);

    @Test
    void separableDataScoreOne() throws KinescribeException {
        EvaluationResult result = evaluate(EvaluationMode.REAL, separable(), Optional.empty());

        assertThat(result.macroF1()).isEqualTo(1, within(ROUNDING));
        assertThat(result.scores().macroF1()).isEqualTo(new Score(1, 0, 1, 1));
        assertThat(result.scores().byClass()).containsOnlyKeys("sit", "walk");
        assertThat(result.scores().bySubject()).hasSize(PEOPLE).containsEntry("p0", 1.0);
        assertThat(result.cost().secondsPerWindow()).isPositive();
        assertThat(result.cost().modelBytes()).isPositive();
        // 5 people × 20 windows, half of each class.
        assertThat(result.confusion().get(0).get(0)).isEqualTo(50, within(ROUNDING));
        assertThat(result.confusion().get(0).get(1)).isZero();
        assertThat(result.counts()).isEqualTo(new EvaluationCounts(5, 100, 0, 0, 80, 4, 0));
        assertThat(result.site()).isEqualTo("wrist");
        assertThat(result.standIn()).isFalse();
    }

    @Test
    void shuffledLabelsScoreAtChance() throws KinescribeException {
        RandomGenerator random = Seeds.generator(3);
        Dataset data = people(Origin.REAL, "p", 20, i -> CLASSES.get(random.nextInt(2)), false);

        EvaluationResult result = evaluate(EvaluationMode.REAL, data, Optional.empty());

        // Two even classes guessed: F1 ≈ 0.5; σ over 400 windows ≈ √(0.25/400) = 0.025.
        assertThat(result.macroF1()).isEqualTo(0.5, within(0.1));
    }

    @Test
    void aScoreOfOneClassIsTold() throws KinescribeException {
        Dataset data = people(Origin.REAL, "p", 4, i -> "sit", false);

        assertThat(evaluate(EvaluationMode.REAL, data, Optional.empty()).notices())
                .extracting(Notice::text)
                .containsExactly(
                        "All real windows are of one class, sit: these scores say nothing.");
    }

    @Test
    void noWindowOfATestedPersonReachesTheTrainer() throws KinescribeException {
        // Feature 0 of the marked data is the person's number, 100 and up for virtual people.
        Dataset real = marked(Origin.REAL, 0, PEOPLE);
        Dataset virtual = marked(Origin.VIRTUAL, 100, 3);
        for (EvaluationMode mode : EvaluationMode.values()) {
            for (Protocol protocol : List.of(Protocol.LOSO, Protocol.kFold(2))) {
                SpyTrainer spy = new SpyTrainer();
                EvaluationSettings settings =
                        EvaluationSettings.standard(mode)
                                .but()
                                .protocol(protocol)
                                .real(new RealAmount(0.5, 2))
                                .copies(new AugmentedCopies(2, UNCHANGED))
                                .repeats(2)
                                .seed(1)
                                .done();

                EvaluationResult result =
                        Evaluator.evaluate(
                                real, Optional.of(virtual), settings, spy, JobContext.silent());

                assertThat(spy.leaks).as("%s %s", mode, protocol).isEmpty();
                // Every real window is tested once a seed and never a virtual one, or otherwise.
                List<Window> tested = (mode.testsVirtual() ? virtual : real).windows();
                // The last turn's are recognised more often, to see how long that takes.
                assertThat(spy.tested).hasSizeGreaterThan(2 * tested.size());
                assertThat(spy.tested).allMatch(p -> mode.testsVirtual() == (p >= 100));
                assertThat(total(result)).isEqualTo(tested.size(), within(ROUNDING));
            }
        }
    }

    @Test
    void virtualWindowsOfTestedTrialsAreLeftOutAndTold() throws KinescribeException {
        Dataset real = separable();
        List<Window> windows = new ArrayList<>(virtual().windows());
        Window sibling = windows.get(0);
        windows.set(
                0,
                new Window(
                        sibling.label(),
                        new Window.Source("v0", "p0-trial", "wrist", Origin.VIRTUAL, 0),
                        sibling.values()));

        EvaluationResult result =
                evaluate(
                        EvaluationMode.VIRTUAL,
                        real,
                        Optional.of(
                                new Dataset(
                                        real.classes(), real.channels(), real.spec(), windows)));

        // 100 virtual windows; 99 when p0 is tested, 100 for the other four: 99.8 ≈ 100.
        assertThat(result.counts().trainingWindowsPerFold()).isEqualTo(100);
        assertThat(result.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.startsWith("1 virtual windows belong"));
    }

    @Test
    void aShareOfRealWindowsKeepsEveryClass() throws KinescribeException {
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.REAL)
                        .but()
                        .real(new RealAmount(0.001, 0, true))
                        .repeats(1)
                        .seed(1)
                        .done();

        EvaluationResult result =
                Evaluator.evaluate(separable(), Optional.empty(), settings, JobContext.silent());

        assertThat(result.counts().trainingWindowsPerFold()).isEqualTo(2);
        assertThat(result.macroF1()).isGreaterThan(0);
    }

    @Test
    void learnsFromVirtualWindowsAloneAndTogether() throws KinescribeException {
        assertThat(evaluate(EvaluationMode.VIRTUAL, separable(), Optional.of(virtual())).macroF1())
                .isEqualTo(1, within(ROUNDING));
        EvaluationResult both = evaluate(EvaluationMode.BOTH, separable(), Optional.of(virtual()));
        assertThat(both.counts().trainingWindowsPerFold()).isEqualTo(180);
    }

    @Test
    void simulatedChannelsThatWereNotMeasuredAreLeftOut() throws KinescribeException {
        Dataset narrow = virtual();
        List<Window> windows = new ArrayList<>();
        for (Window window : narrow.windows()) {
            float[] values = new float[2 * SPEC.samples()];
            for (int i = 0; i < SPEC.samples(); i++) {
                values[2 * i] = 99;
                values[2 * i + 1] = window.values()[i];
            }
            windows.add(new Window(window.label(), window.source(), values));
        }
        List<ImuChannel> channels = List.of(ImuChannel.GYR_X, ImuChannel.ACC_X);
        Dataset wide = new Dataset(narrow.classes(), channels, SPEC, windows);

        assertThat(wide.only(narrow.channels()).windows().get(3).values())
                .containsExactly(narrow.windows().get(3).values());
        assertThat(evaluate(EvaluationMode.VIRTUAL, separable(), Optional.of(wide)).macroF1())
                .isEqualTo(1, within(ROUNDING));
        assertThatThrownBy(() -> evaluate(EvaluationMode.VIRTUAL, wideReal(), Optional.of(narrow)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("different channels");
    }

    private static Dataset wideReal() {
        float[] values = new float[2 * SPEC.samples()];
        return new Dataset(
                CLASSES,
                List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y),
                SPEC,
                List.of(window(Origin.REAL, "p", "sit", values)));
    }

    @Test
    void classesOfOneSideOnlyAreTold() throws KinescribeException {
        Dataset virtual = people(Origin.VIRTUAL, "v", 3, i -> i % 2 == 0 ? "run" : "walk", true);

        EvaluationResult result =
                evaluate(EvaluationMode.VIRTUAL, separable(), Optional.of(virtual));

        assertThat(result.classes()).containsExactly("run", "sit", "walk");
        assertThat(result.scores().byClass())
                .hasEntrySatisfying("sit", score -> assertThat(score.f1().value()).isZero());
        assertThat(result.notices())
                .extracting(Notice::text)
                .containsExactly(
                        "Classes without virtual windows: sit.",
                        "Classes that only the virtual side has: run.");
    }

    @Test
    void standInsAreMarked() throws KinescribeException {
        Dataset data = people(Origin.STAND_IN, "p", 3, i -> CLASSES.get(i % 2), true);

        EvaluationResult result = evaluate(EvaluationMode.REAL, data, Optional.empty());

        assertThat(result.standIn()).isTrue();
        assertThat(result.notices()).extracting(Notice::text).anyMatch(t -> t.contains("stand-in"));
    }

    @Test
    void whatWasSaidOfEveryWindowIsKept() throws KinescribeException {
        EvaluationResult result = evaluate(EvaluationMode.REAL, separable(), Optional.empty());

        Predictions kept = result.predictions().orElseThrow();
        assertThat(kept.windows()).isEqualTo(PEOPLE * WINDOWS_EACH);
        assertThat(kept.seeds()).isEqualTo(3);
        assertThat(kept.subjects()).containsExactly("p0", "p1", "p2", "p3", "p4");
        assertThat(kept.source(0))
                .isEqualTo(new Recording.Source("p0", "p0-trial", "wrist", Origin.REAL));
        for (int w = 0; w < kept.windows(); w++) {
            assertThat(kept.predicted(2, w)).isEqualTo(kept.truth(w));
            assertThat(kept.probability(2, w, 0) + kept.probability(2, w, 1))
                    .isEqualTo(1, within(1e-6));
        }
    }

    @Test
    void theSameSettingsGiveTheSameResult() throws KinescribeException {
        Dataset data = people(Origin.REAL, "p", 4, i -> CLASSES.get(i % 2), false);

        assertThat(evaluate(EvaluationMode.REAL, data, Optional.empty()))
                .usingRecursiveComparison()
                .ignoringFields("cost") // measured; a saved forest holds the time of day
                .isEqualTo(evaluate(EvaluationMode.REAL, data, Optional.empty()));
    }

    @Test
    void whatIsMissingIsTold() {
        Dataset alone = people(Origin.REAL, "p", 1, i -> CLASSES.get(i % 2), true);

        assertThatThrownBy(() -> evaluate(EvaluationMode.REAL, alone, Optional.empty()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("at least 2 people");
        assertThatThrownBy(() -> evaluate(EvaluationMode.BOTH, separable(), Optional.empty()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("virtual");
        assertThatThrownBy(() -> evaluate(EvaluationMode.BOTH, virtual(), Optional.of(virtual())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EvaluationResult evaluate(
            EvaluationMode mode, Dataset real, Optional<Dataset> virtual)
            throws KinescribeException {
        return Evaluator.evaluate(
                real, virtual, EvaluationSettings.standard(mode), JobContext.silent());
    }

    private static double total(EvaluationResult result) {
        return result.confusion().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Dataset separable() {
        return people(Origin.REAL, "p", PEOPLE, i -> CLASSES.get(i % 2), true);
    }

    private static Dataset virtual() {
        return people(Origin.VIRTUAL, "v", PEOPLE, i -> CLASSES.get(i % 2), true);
    }

    /** Noise, with 10 added for "walk" where the classes can be told apart. */
    private static Dataset people(
            Origin origin, String prefix, int people, IntFunction<String> label, boolean apart) {
        RandomGenerator random = Seeds.generator(Seeds.derive(1, prefix));
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * WINDOWS_EACH; i++) {
            String activity = label.apply(i);
            float[] values = new float[SPEC.samples()];
            for (int k = 0; k < values.length; k++) {
                boolean raised = apart && activity.equals("walk");
                values[k] = random.nextFloat() + (raised ? 10 : 0);
            }
            windows.add(window(origin, prefix + i / WINDOWS_EACH, activity, values));
        }
        return data(windows);
    }

    private static Dataset marked(Origin origin, int first, int people) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * 6; i++) {
            int person = first + i / 6;
            float[] values = {person, person, person, person};
            windows.add(window(origin, "m" + person, CLASSES.get(i % 2), values));
        }
        return data(windows);
    }

    private static Window window(Origin origin, String subject, String label, float[] values) {
        return new Window(
                label, new Window.Source(subject, subject + "-trial", "wrist", origin, 0), values);
    }

    private static Dataset data(List<Window> windows) {
        List<String> classes = windows.stream().map(Window::label).distinct().sorted().toList();
        return new Dataset(classes, List.of(ImuChannel.ACC_X), SPEC, windows);
    }

    /** Remembers whom each classifier learnt from and on whom it was asked. */
    private static final class SpyTrainer implements ClassifierTrainer {
        private final List<String> leaks = new ArrayList<>();
        private final List<Integer> tested = new ArrayList<>();

        @Override
        public String id() {
            return "spy";
        }

        @Override
        public FeatureExtractor features() {
            return new EcdfFeatures(2);
        }

        @Override
        public Classifier train(Examples examples, long seed, JobContext context) {
            List<Integer> learnt =
                    Stream.of(examples.features()).map(row -> (int) row[0]).distinct().toList();
            return features -> {
                int person = (int) features[0];
                tested.add(person);
                if (learnt.contains(person)) {
                    leaks.add("Person " + person + " was learnt from");
                }
                return new double[examples.classCount()];
            };
        }
    }
}
