package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class FoldCalibrationTest {
    private static final Dataset REAL = SmallData.of(Origin.REAL, "p", 6, 60);
    private static final List<Window> VIRTUAL = doubled(SmallData.of(Origin.VIRTUAL, "v", 3, 60));

    @Test
    void simulatedWindowsTakeTheDistributionOfThoseWhoMayBeSeen() throws KinescribeException {
        Fold fold = Fold.of(of("p0", "p1", "p2"), VIRTUAL, of("p3"));

        List<Window> mapped = virtual(fold, VirtualCalibration.PER_ACTIVITY);

        // Simulated are 0 … 2 for sit and 20 … 22 for walk; measured 0 … 1 and 10 … 11.
        assertThat(mapped).hasSameSizeAs(VIRTUAL);
        for (String label : REAL.classes()) {
            assertThat(mean(mapped, label)).isEqualTo(mean(fold.real(), label), within(0.02));
        }
        assertThat(mapped).extracting(Window::source).isEqualTo(sources(VIRTUAL));
        assertThat(virtual(fold, VirtualCalibration.RAW)).isSameAs(fold.virtual());
    }

    @Test
    void testedPeopleCannotChangeAMap() throws KinescribeException {
        List<Window> other =
                doubled(new Dataset(REAL.classes(), REAL.channels(), REAL.spec(), of("p3")));

        for (VirtualCalibration how : VirtualCalibration.values()) {
            assertThat(virtual(Fold.of(of("p0"), VIRTUAL, of("p3")), how))
                    .usingRecursiveComparison()
                    .isEqualTo(virtual(Fold.of(of("p0"), VIRTUAL, other), how));
        }
    }

    @Test
    void nobodyIsFittedOnAndTested() {
        Fold fold = new Fold(of("p0", "p1"), VIRTUAL, of("p1"), false);

        assertThatThrownBy(() -> virtual(fold, VirtualCalibration.QUANTILE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("p1");
    }

    @Test
    void virtualWindowsAloneAreCalibratedByOtherPeopleThanThoseTested() throws KinescribeException {
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.VIRTUAL)
                        .but()
                        .virtual(new VirtualUse(0, VirtualCalibration.PER_ACTIVITY, false))
                        .real(new RealAmount(1, 2))
                        .done();

        List<Fold> folds = new FoldPlan(REAL, VIRTUAL, settings).folds(1);

        assertThat(folds).hasSize(6);
        for (Fold fold : folds) {
            assertThat(fold.real().stream().map(w -> w.source().subject()).distinct()).hasSize(2);
            // Seen to calibrate by, but not learnt from.
            assertThat(examples(settings, fold)).isEqualTo(VIRTUAL.size());
        }
    }

    private static int examples(EvaluationSettings settings, Fold fold) throws KinescribeException {
        return new Lesson(
                        settings,
                        REAL,
                        new kinescribe.learn.RawWindow(),
                        new WindowFeatures(REAL.classes()))
                .of(fold, VIRTUAL.size(), 1, JobContext.silent())
                .size();
    }

    private static List<Window> virtual(Fold fold, VirtualCalibration how)
            throws KinescribeException {
        return new FoldCalibration(REAL.channels(), REAL.spec())
                .virtual(fold, how, JobContext.silent());
    }

    private static List<Window> of(String... people) {
        return REAL.windows().stream()
                .filter(w -> List.of(people).contains(w.source().subject()))
                .toList();
    }

    private static List<Window> doubled(Dataset data) {
        List<Window> doubled = new ArrayList<>();
        for (Window window : data.windows()) {
            float[] values = window.values().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] *= 2;
            }
            doubled.add(new Window(window.label(), window.source(), values));
        }
        return doubled;
    }

    private static List<Window.Source> sources(List<Window> windows) {
        return windows.stream().map(Window::source).toList();
    }

    private static double mean(List<Window> windows, String label) {
        return windows.stream()
                .filter(w -> w.label().equals(label))
                .flatMapToDouble(
                        w -> IntStream.range(0, w.values().length).mapToDouble(i -> w.values()[i]))
                .average()
                .orElseThrow();
    }
}
