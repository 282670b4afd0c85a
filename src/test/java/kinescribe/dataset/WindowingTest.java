package kinescribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class WindowingTest {
    private static final double RATE_HZ = 10;
    private static final WindowSpec SPEC = new WindowSpec(1, 0.5, RATE_HZ, 0.6);
    private static final List<ImuChannel> ACC = ImuChannel.SIX_AXIS.subList(0, 3);
    private static final float SINGLE_PRECISION = 1e-5f;

    @Test
    void aWindowTakesTheLabelOfItsMajority() {
        // 21 samples at 10 Hz; windows of 10 samples begin at 0, 0.5 and 1 s. The first is all
        // "walk"; the second has 0.5 s of each, which is no majority above 60 %; the third is
        // "sit".
        Recording recording =
                recording("s1", 21, new LabelSpan(0, 1, "walk"), new LabelSpan(1, 2.1, "sit"));

        Noticed<Dataset> cut = Windowing.cut(List.of(recording), SPEC, JobContext.silent());

        assertThat(cut.value().windows()).extracting(Window::label).containsExactly("walk", "sit");
        assertThat(cut.value().windows())
                .extracting(w -> w.source().startS())
                .containsExactly(0.0, 1.0);
        assertThat(cut.value().classes()).containsExactly("sit", "walk");
        assertThat(cut.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("1 window left out"));
    }

    @Test
    void mixedWindowsCanBeKeptWithTheLabelThatCoversMost() {
        // The second window, 0.5 to 1.5 s, has 0.4 s of "walk" and 0.6 s of "sit".
        Recording recording =
                recording("s1", 21, new LabelSpan(0, 0.9, "walk"), new LabelSpan(0.9, 2.1, "sit"));
        WindowSpec kept = new WindowSpec(1, 0.5, RATE_HZ, 0);

        assertThat(Windowing.cut(List.of(recording), kept, JobContext.silent()).value().windows())
                .extracting(Window::label)
                .containsExactly("walk", "sit", "sit");
    }

    @Test
    void onlyChosenChannelsAreTaken() {
        WindowSpec gyro = new WindowSpec(1, 0.5, RATE_HZ, 0.6, List.of(Triad.GYROSCOPE));

        Noticed<Dataset> cut = Windowing.cut(List.of(walk("s1", 16)), gyro, JobContext.silent());

        assertThat(cut.value().channels()).isEqualTo(ImuChannel.SIX_AXIS.subList(3, 6));
        // Sample 2 of the first window; channel c holds 2 + 100 c.
        assertThat(cut.value().windows().get(0).values()[2 * 3])
                .isEqualTo(302f, within(SINGLE_PRECISION * 600));
        assertThat(cut.notices()).isEmpty();
        List<Triad> two = List.of(Triad.MAGNETOMETER, Triad.ACCELEROMETER, Triad.MAGNETOMETER);
        WindowSpec field = new WindowSpec(1, 0.5, RATE_HZ, 0.6, two);
        assertThat(field.triads()).containsExactly(Triad.ACCELEROMETER, Triad.MAGNETOMETER);
        Noticed<Dataset> without =
                Windowing.cut(List.of(walk("s1", 16)), field, JobContext.silent());
        assertThat(without.value().channels()).isEqualTo(ACC);
        assertThat(without.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("mag x, mag y, mag z"));
    }

    @Test
    void windowsOfNoSensorAreRefused() {
        assertThatThrownBy(() -> new WindowSpec(1, 1, 10, 0.6, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansOfOneLabelAddUp() {
        // 0.35 s + 0.35 s of "walk" around 0.3 s of "turn": 70 %.
        Recording recording =
                recording(
                        "s1",
                        11,
                        new LabelSpan(0, 0.35, "walk"),
                        new LabelSpan(0.35, 0.65, "turn"),
                        new LabelSpan(0.65, 1, "walk"));

        Dataset data = Windowing.cut(List.of(recording), SPEC, JobContext.silent()).value();

        assertThat(data.windows()).extracting(Window::label).containsExactly("walk");
    }

    @Test
    void samplesKeepTheirOrderAndSource() {
        Dataset data = Windowing.cut(List.of(walk("s1", 16)), SPEC, JobContext.silent()).value();

        assertThat(data.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        // The second window begins at sample 5; its sample 2 is 7, channel c holds 7 + 100 c.
        float[] values = data.windows().get(1).values();
        for (int c = 0; c < 6; c++) {
            assertThat(values[2 * 6 + c]).isEqualTo(7 + 100f * c, within(SINGLE_PRECISION * 600));
        }
        assertThat(data.windows().get(1).source())
                .isEqualTo(new Window.Source("s1", "s1-trial", "wrist", Origin.REAL, 0.5));
    }

    @Test
    void aWindowWithAGapIsLeftOutAndCounted() {
        Recording whole = walk("s1", 31);
        double[] values = whole.values().clone();
        for (int i = 20; i < 26; i++) {
            values[i * 6 + 2] = Double.NaN; // 0.7 s between present samples: longer than 0.3 s
        }
        Recording broken =
                new Recording(
                        whole.source(),
                        RATE_HZ,
                        whole.channels(),
                        whole.times(),
                        values,
                        whole.labels());

        Noticed<Dataset> cut = Windowing.cut(List.of(broken), SPEC, JobContext.silent());

        // Windows begin at 0, 5, 10, 15 and 20; those from 15 and 20 hold samples 20 to 25.
        assertThat(cut.value().windows())
                .extracting(w -> w.source().startS())
                .containsExactly(0.0, 0.5, 1.0);
        assertThat(cut.notices())
                .contains(Notice.warning("2 windows with missing values left out."));
    }

    @Test
    void recordingsWithoutLabelsOrTooShortAreNamed() {
        Recording unlabelled = recording("s1", 30);
        Recording tooShort = walk("s2", 5);

        Noticed<Dataset> cut =
                Windowing.cut(
                        List.of(unlabelled, tooShort, walk("s3", 10)), SPEC, JobContext.silent());

        assertThat(cut.value().subjects()).containsExactly("s3");
        assertThat(cut.notices())
                .extracting(Notice::text)
                .containsExactly(
                        "1 recording without activity labels left out: s1-trial of s1.",
                        "1 recording shorter than a window of 1.0 s left out: s2-trial of s2.");
    }

    @Test
    void channelsAreThoseThatAllHave() {
        Recording accOnly =
                new Recording(
                        new Recording.Source("s2", "t2", "wrist", Origin.REAL),
                        RATE_HZ,
                        ACC,
                        times(10),
                        new double[30],
                        List.of(new LabelSpan(0, 2, "walk")));

        Noticed<Dataset> cut =
                Windowing.cut(List.of(walk("s1", 10), accOnly), SPEC, JobContext.silent());

        assertThat(cut.value().channels()).isEqualTo(ACC);
        assertThat(cut.value().windows()).hasSize(2);
        assertThat(cut.value().windows().get(0).values()[1]).isEqualTo(100f);
        assertThat(cut.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("gyr x", "t2 of s2"));
    }

    @Test
    void aTrialIdThatPeopleShareIsToldApartByPerson() {
        Recording first = walk("s1", 10);
        Recording second =
                new Recording(
                        new Recording.Source("s2", "s1-trial", "wrist", Origin.REAL),
                        RATE_HZ,
                        first.channels(),
                        first.times(),
                        first.values(),
                        first.labels());

        Noticed<Dataset> cut =
                Windowing.cut(List.of(first, second, walk("s3", 10)), SPEC, JobContext.silent());

        assertThat(cut.value().windows())
                .extracting(w -> w.source().trial())
                .containsExactly("s1/s1-trial", "s2/s1-trial", "s3-trial");
        assertThat(cut.notices()).hasSize(1);
    }

    @Test
    void nothingGivesAnEmptyDataSetAndSaysSo() {
        Noticed<Dataset> cut = Windowing.cut(List.of(), SPEC, JobContext.silent());

        assertThat(cut.value().windows()).isEmpty();
        assertThat(cut.notices()).hasSize(1);
    }

    @Test
    void severalSitesAreACallersMistake() {
        Recording other =
                new Recording(
                        new Recording.Source("s1", "t", "pocket", Origin.REAL),
                        RATE_HZ,
                        ACC,
                        times(10),
                        new double[30],
                        List.of());

        assertThatThrownBy(
                        () ->
                                Windowing.cut(
                                        List.of(walk("s1", 10), other), SPEC, JobContext.silent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrist")
                .hasMessageContaining("pocket");
    }

    @Test
    void aCancelledJobStops() {
        assertThatThrownBy(
                        () -> Windowing.cut(List.of(walk("s1", 10)), SPEC, new CancelledContext()))
                .isInstanceOf(CancellationException.class);
    }

    private static Recording walk(String subject, int samples) {
        return recording(subject, samples, new LabelSpan(0, samples / RATE_HZ + 1, "walk"));
    }

    /** Channel c of sample i holds i + 100 c. */
    private static Recording recording(String subject, int samples, LabelSpan... labels) {
        double[] values = new double[samples * 6];
        for (int i = 0; i < values.length; i++) {
            int sample = i / 6;
            values[i] = sample + 100.0 * (i % 6);
        }
        return new Recording(
                new Recording.Source(subject, subject + "-trial", "wrist", Origin.REAL),
                RATE_HZ,
                ImuChannel.SIX_AXIS,
                times(samples),
                values,
                List.of(labels));
    }

    private static double[] times(int samples) {
        double[] times = new double[samples];
        for (int i = 0; i < samples; i++) {
            times[i] = i / RATE_HZ;
        }
        return times;
    }
}
