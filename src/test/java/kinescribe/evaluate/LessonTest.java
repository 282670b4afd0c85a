package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Augmentation;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import kinescribe.learn.RawWindow;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final Dataset REAL = SmallData.of(Origin.REAL, "p", 3, 10);
    private static final List<Window> VIRTUAL = SmallData.of(Origin.VIRTUAL, "v", 6, 10).windows();

    @Test
    void allSimulatedWindowsWeighWhatWasAskedFor() throws KinescribeException {
        Examples examples =
                examples(
                        EvaluationMode.BOTH, new VirtualUse(0.5, VirtualCalibration.RAW, false), 4);

        // 30 real windows weigh 1 each; 60 simulated ones weigh half of that together: 0.25 each.
        assertThat(examples.size()).isEqualTo(90);
        assertThat(Arrays.stream(examples.weights()).limit(30)).allMatch(w -> w == 1);
        assertThat(Arrays.stream(examples.weights()).skip(30)).allMatch(w -> w == 0.25);
        assertThat(examples(EvaluationMode.BOTH, VirtualUse.ALIKE, 4).weights()).containsOnly(1);
        assertThat(
                        examples(
                                        EvaluationMode.VIRTUAL,
                                        new VirtualUse(0.5, VirtualCalibration.RAW, false),
                                        4)
                                .weights())
                .hasSize(60)
                .containsOnly(1);
    }

    @Test
    void copiesAreOfRealWindowsAndCountAsSuch() throws KinescribeException {
        Examples examples =
                examples(
                        EvaluationMode.BOTH_AUGMENT,
                        new VirtualUse(1, VirtualCalibration.RAW, false),
                        2);

        assertThat(examples.size()).isEqualTo(30 + 60 + 60);
        assertThat(Arrays.stream(examples.weights()).skip(90).sum()).isEqualTo(90, within(1e-9));
        for (int i = 0; i < 60; i++) {
            assertThat(examples.classes()[30 + i]).isEqualTo(examples.classes()[i % 30]);
            assertThat(examples.people().get(30 + i)).isEqualTo(examples.people().get(i % 30));
            assertThat(examples.features()[30 + i]).isNotEqualTo(examples.features()[i % 30]);
        }
    }

    @Test
    void asManyCopiesAsThereAreSimulatedWindows() throws KinescribeException {
        assertThat(examples(EvaluationMode.AUGMENT, VirtualUse.STANDARD, 0).size())
                .isEqualTo(30 + 60);
        assertThat(examples(EvaluationMode.REAL, VirtualUse.STANDARD, 0).size()).isEqualTo(30);
    }

    @Test
    void realPeopleAloneSayWhenToStopWhereThereAreAny() throws KinescribeException {
        assertThat(examples(EvaluationMode.BOTH, VirtualUse.STANDARD, 0).people())
                .containsOnly("person p0", "person p1", "person p2", "");
        assertThat(examples(EvaluationMode.VIRTUAL, VirtualUse.STANDARD, 0).people())
                .contains("person v0", "person v5")
                .doesNotContain("");
    }

    @Test
    void virtualSiblingsOfAPersonWhoSaysWhenToStopAreHeldBackTogether() throws KinescribeException {
        Window likeness = moved(VIRTUAL.get(0), "v0", "p1-trial");

        List<String> people = people(REAL.windows(), List.of(likeness, VIRTUAL.get(30)));

        // The likeness of p1 goes with p1; another virtual person never says when to stop.
        assertThat(people.get(30)).isNotEmpty().isEqualTo(people.get(10));
        assertThat(people.get(31)).isEmpty();
    }

    @Test
    void virtualPeopleWithOnePromptAreOneFamily() throws KinescribeException {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            windows.add(moved(VIRTUAL.get(10 * i), "v" + i, "prompt-" + i / 2));
        }

        List<String> people = people(List.of(), windows);

        assertThat(new HashSet<>(people)).hasSize(3).doesNotContain("");
        assertThat(people.get(0)).isEqualTo(people.get(1)).isNotEqualTo(people.get(2));
    }

    private static Window moved(Window window, String subject, String trial) {
        return new Window(
                window.label(),
                new Window.Source(subject, trial, "wrist", window.source().origin(), 0),
                window.values());
    }

    private static List<String> people(List<Window> real, List<Window> virtual)
            throws KinescribeException {
        WindowFeatures features = new WindowFeatures(REAL.classes());
        features.add(real, 1, new RawWindow(), JobContext.silent());
        features.add(virtual, 1, new RawWindow(), JobContext.silent());
        return new Lesson(
                        EvaluationSettings.standard(EvaluationMode.BOTH),
                        REAL,
                        new RawWindow(),
                        features)
                .of(Fold.of(real, virtual, List.of()), 0, 1, JobContext.silent())
                .people();
    }

    private static Examples examples(EvaluationMode mode, VirtualUse use, int copies)
            throws KinescribeException {
        EvaluationSettings settings =
                EvaluationSettings.standard(mode)
                        .but()
                        .virtual(use)
                        .copies(new AugmentedCopies(copies, Augmentation.STANDARD))
                        .done();
        WindowFeatures features = new WindowFeatures(REAL.classes());
        features.add(REAL.windows(), 1, new RawWindow(), JobContext.silent());
        features.add(VIRTUAL, 1, new RawWindow(), JobContext.silent());
        Fold fold =
                Fold.of(
                        mode.learnsReal() ? REAL.windows() : List.of(),
                        mode.learnsVirtual() ? VIRTUAL : List.of(),
                        List.of());
        return new Lesson(settings, REAL, new RawWindow(), features)
                .of(fold, VIRTUAL.size(), 7, JobContext.silent());
    }
}
