package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
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
    void allSimulatedWindowsWeighWhatWasAskedFor() {
        Examples examples = examples(EvaluationMode.BOTH, new VirtualUse(0.5), 4);

        // 30 real windows weigh 1 each; 60 simulated ones weigh half of that together: 0.25 each.
        assertThat(examples.size()).isEqualTo(90);
        assertThat(Arrays.stream(examples.weights()).limit(30)).allMatch(w -> w == 1);
        assertThat(Arrays.stream(examples.weights()).skip(30)).allMatch(w -> w == 0.25);
        assertThat(examples(EvaluationMode.BOTH, VirtualUse.ALIKE, 4).weights()).containsOnly(1);
        assertThat(examples(EvaluationMode.VIRTUAL, new VirtualUse(0.5), 4).weights())
                .hasSize(60)
                .containsOnly(1);
    }

    @Test
    void copiesAreOfRealWindowsAndCountAsSuch() {
        Examples examples = examples(EvaluationMode.BOTH_AUGMENT, new VirtualUse(1), 2);

        assertThat(examples.size()).isEqualTo(30 + 60 + 60);
        assertThat(Arrays.stream(examples.weights()).skip(90).sum()).isEqualTo(90, within(1e-9));
        for (int i = 0; i < 60; i++) {
            assertThat(examples.classes()[30 + i]).isEqualTo(examples.classes()[i % 30]);
            assertThat(examples.people().get(30 + i)).isEqualTo(examples.people().get(i % 30));
            assertThat(examples.features()[30 + i]).isNotEqualTo(examples.features()[i % 30]);
        }
    }

    @Test
    void asManyCopiesAsThereAreSimulatedWindows() {
        assertThat(examples(EvaluationMode.AUGMENT, VirtualUse.STANDARD, 0).size())
                .isEqualTo(30 + 60);
        assertThat(examples(EvaluationMode.REAL, VirtualUse.STANDARD, 0).size()).isEqualTo(30);
    }

    @Test
    void realPeopleAloneSayWhenToStopWhereThereAreAny() {
        assertThat(examples(EvaluationMode.BOTH, VirtualUse.STANDARD, 0).people())
                .containsOnly("p0", "p1", "p2", "");
        assertThat(examples(EvaluationMode.VIRTUAL, VirtualUse.STANDARD, 0).people())
                .contains("v0", "v5")
                .doesNotContain("");
    }

    private static Examples examples(EvaluationMode mode, VirtualUse use, int copies) {
        EvaluationSettings settings =
                EvaluationSettings.standard(mode)
                        .with(use)
                        .with(new AugmentedCopies(copies, Augmentation.STANDARD));
        WindowFeatures features = new WindowFeatures(REAL.classes());
        features.add(REAL.windows(), 1, new RawWindow(), JobContext.silent());
        features.add(VIRTUAL, 1, new RawWindow(), JobContext.silent());
        Fold fold =
                new Fold(
                        mode.learnsReal() ? REAL.windows() : List.of(),
                        mode.learnsVirtual() ? VIRTUAL : List.of(),
                        List.of());
        return new Lesson(settings, REAL.channels(), new RawWindow(), features)
                .of(fold, VIRTUAL.size(), 7, JobContext.silent());
    }
}
