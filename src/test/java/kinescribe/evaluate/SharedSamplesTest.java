package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class SharedSamplesTest {
    private static final WindowSpec SPEC = new WindowSpec(2, 2, 20, 0.5);
    private static final List<ImuChannel> CHANNELS = List.of(ImuChannel.ACC_X, ImuChannel.GYR_X);
    private static final int EACH = 12;

    @Test
    void onePersonUnderTwoNamesIsRefused() {
        List<Window> windows = people(4);
        windows.addAll(copies(windows, "p1", "p9", Origin.REAL, EACH));

        assertThatThrownBy(() -> evaluate(EvaluationMode.REAL, windows, Protocol.LOSO))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"p1\" and \"p9\" (100 %)")
                .hasMessageNotContaining("p2");
    }

    @Test
    void copiesAreFoundWhereverTheirWindowsBegin() {
        List<Window> windows = people(3);
        for (int i = 0; i + 1 < EACH; i++) {
            // Half of one window and half of the next: no window is equal to another.
            float[] first = windows.get(EACH + i).values();
            float[] values = Arrays.copyOfRange(first, first.length / 2, 3 * first.length / 2);
            float[] next = windows.get(EACH + i + 1).values();
            System.arraycopy(next, 0, values, first.length / 2, first.length / 2);
            windows.add(window(label(i), "late", Origin.REAL, i, values));
        }

        assertThatThrownBy(() -> evaluate(EvaluationMode.REAL, windows, Protocol.LOSO))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"late\" and \"p1\" (");
    }

    @Test
    void simulatedPeopleWithTheSamplesOfTestedOnesAreRefused() {
        List<Window> real = people(3);
        Dataset virtual = data(copies(real, "p2", "v0", Origin.VIRTUAL, EACH));

        assertThatThrownBy(
                        () ->
                                Evaluator.evaluate(
                                        data(real),
                                        Optional.of(virtual),
                                        settings(EvaluationMode.VIRTUAL, Protocol.LOSO),
                                        JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"p2\" and \"v0\" (100 %)");
    }

    @Test
    void littleThatIsSharedAndARandomSplitAreTold() throws KinescribeException {
        List<Window> some = people(20, 200);
        some.addAll(copies(some, "p1", "p2", Origin.REAL, 4)); // 4 of 200 windows: 2 %
        List<Window> twice = people(3);
        twice.addAll(copies(twice, "p1", "p9", Origin.REAL, EACH));

        assertThat(evaluate(EvaluationMode.REAL, some, Protocol.kFold(2)).notices())
                .extracting(Notice::text)
                .anyMatch(t -> t.contains("two people's names") && t.contains("\"p1\" and \"p2\""));
        assertThat(evaluate(EvaluationMode.REAL, twice, Protocol.parseForced("random")).notices())
                .extracting(Notice::text)
                .anyMatch(t -> t.contains("\"p1\" and \"p9\" (100 %)"));
    }

    @Test
    void restMayBeEqual() throws KinescribeException {
        List<Window> windows = people(3);
        for (int p = 0; p < 3; p++) {
            for (int i = 0; i < 4 * EACH; i++) {
                float[] still = new float[2 * SPEC.samples()];
                for (int k = 0; k < still.length; k++) {
                    still[k] =
                            k % 2 == 0 ? 9.8125f + (k + i) % 3 / 64f : 0; // three steps of a chip
                }
                windows.add(window("sit", "p" + p, Origin.REAL, 100 + i, still));
            }
        }

        assertThat(evaluate(EvaluationMode.REAL, windows, Protocol.LOSO).notices()).isEmpty();
    }

    @Test
    void namesThatDifferInCaseAloneAreTold() throws KinescribeException {
        List<Window> windows = new ArrayList<>();
        for (Window w : people(3)) {
            String name = List.of("Anna", "anna ", "Bo").get(w.source().subject().charAt(1) - '0');
            windows.add(window(w.label(), name, Origin.REAL, w.source().startS(), w.values()));
        }

        assertThat(evaluate(EvaluationMode.REAL, windows, Protocol.LOSO).notices())
                .extracting(Notice::text)
                .anyMatch(
                        t -> t.contains("\"Anna\"") && t.contains("taken for 2 different people"));
    }

    private static List<Window> people(int people) {
        return people(people, EACH);
    }

    private static List<Window> people(int people, int each) {
        RandomGenerator random = Seeds.generator(7);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * each; i++) {
            float[] values = new float[CHANNELS.size() * SPEC.samples()];
            for (int k = 0; k < values.length; k++) {
                values[k] = random.nextFloat() + 5 * (i % 2);
            }
            windows.add(window(label(i), "p" + i / each, Origin.REAL, i, values));
        }
        return windows;
    }

    private static List<Window> copies(
            List<Window> windows, String of, String as, Origin origin, int count) {
        return windows.stream()
                .filter(w -> w.source().subject().equals(of))
                .limit(count)
                .map(w -> window(w.label(), as, origin, 5000 + w.source().startS(), w.values()))
                .toList();
    }

    private static String label(int i) {
        return i % 2 == 0 ? "sit" : "walk";
    }

    private static Window window(
            String label, String person, Origin origin, double startS, float[] values) {
        return new Window(
                label,
                new Window.Source(person, person + "-trial", "wrist", origin, startS),
                values);
    }

    private static Dataset data(List<Window> windows) {
        return new Dataset(List.of("sit", "walk"), CHANNELS, SPEC, windows);
    }

    private static EvaluationSettings settings(EvaluationMode mode, Protocol protocol) {
        return EvaluationSettings.standard(mode).but().protocol(protocol).repeats(1).seed(1).done();
    }

    private static EvaluationResult evaluate(
            EvaluationMode mode, List<Window> windows, Protocol protocol)
            throws KinescribeException {
        return Evaluator.evaluate(
                data(windows), Optional.empty(), settings(mode, protocol), JobContext.silent());
    }
}
