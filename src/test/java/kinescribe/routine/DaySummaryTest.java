package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DaySummaryTest {
    private static final DayClock SINCE = new DayClock(null);

    @Example
    void overlappingWindowsSpeakForTheTimeAboutTheirMiddles() {
        // Windows of 4 s every 2 s: middles at 2, 4, 6, 8 s; the change lies half way, at 5 s.
        List<DaySpan> spans = DaySpans.of(said("wwss"), 0);

        assertThat(spans)
                .containsExactly(
                        new DaySpan("s1", 0, 5, "w", 2, 0.9),
                        new DaySpan("s2", 5, 10, "s", 2, 0.9));
    }

    @Example
    void aSlipBetweenTwoOfOneActivityIsAbsorbed() {
        List<DaySpan> spans = DaySpans.of(said("wwwwwwswwwwww"), 5);

        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).activity()).isEqualTo("w");
        assertThat(spans.get(0).endS()).isEqualTo(28);
        assertThat(DaySpans.of(said("wwwwwwswwwwww"), 0)).hasSize(3);
    }

    @Example
    void aGapPartsSpans() {
        List<SaidWindow> windows = new ArrayList<>(said("www"));
        windows.add(new SaidWindow(100, 104, "w", 0.5));

        List<DaySpan> spans = DaySpans.of(windows, 10);

        assertThat(spans).hasSize(2);
        assertThat(spans.get(0).endS()).isEqualTo(8);
        assertThat(spans.get(1).startS()).isEqualTo(100);
    }

    @Property(tries = 200)
    void spansAreInOrderAndKeepTheTime(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 3) Integer> codes,
            @ForAll @IntRange(max = 30) int leastS) {
        StringBuilder letters = new StringBuilder();
        codes.forEach(code -> letters.append("abcd".charAt(code)));

        List<DaySpan> spans = DaySpans.of(said(letters.toString()), leastS);

        double at = 0;
        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).startS()).isEqualTo(at);
            at = spans.get(i).endS();
            if (spans.size() > 1) {
                assertThat(spans.get(i).seconds()).isGreaterThanOrEqualTo(leastS);
            }
            if (i > 0) {
                assertThat(spans.get(i).activity()).isNotEqualTo(spans.get(i - 1).activity());
            }
        }
        assertThat(at).isCloseTo(2.0 * codes.size() + 2, within(1e-9));
        assertThat(spans.stream().mapToInt(DaySpan::windows).sum()).isEqualTo(codes.size());
    }

    @Example
    void everySentenceIsLinkedToItsSpans() throws Exception {
        List<DaySpan> spans =
                DaySpans.of(said("w".repeat(60) + "s".repeat(30) + "w".repeat(30)), 10);

        DaySummary summary = OfflineSummary.of(spans, new DayClock(LocalTime.of(7, 30)));

        List<String> ids = spans.stream().map(DaySpan::id).toList();
        assertThat(summary.sentences()).allSatisfy(s -> assertThat(s.spans()).isNotEmpty());
        assertThat(summary.sentences()).allSatisfy(s -> assertThat(ids).containsAll(s.spans()));
        // 60 steps of 2 s and the first second: 121 s; then 60 s; then 61 s: 182 of 242 s are 75 %.
        assertThat(summary.sentences().get(1))
                .isEqualTo(
                        new DaySummary.Sentence(
                                "W took 3 min (75 %), in 2 stretches; the longest, from 07:30,"
                                        + " lasted 2 min.",
                                List.of("s1", "s3")));
        assertThatThrownBy(() -> OfflineSummary.of(List.of(), SINCE))
                .isInstanceOf(KinescribeException.class);
    }

    @Example
    void aModelsSentencesThatCiteNothingOrWrongSpansAreDropped() throws Exception {
        SaidModel model =
                new SaidModel(
                        "{\"sentences\":[{\"text\":\"She walked first.\",\"spans\":[\"s1\"]},"
                                + "{\"text\":\"She felt ill.\",\"spans\":[]},"
                                + "{\"text\":\"She swam.\",\"spans\":[\"s1\",\"s99\"]},"
                                + "{\"text\":\"Then she sat.\",\"spans\":[\"s2\"]}]}");

        Noticed<DaySummary> told =
                new ModelSummary(model)
                        .of(DaySpans.of(said("wwwwwwssssss"), 5), SINCE, JobContext.silent());

        assertThat(told.value().sentences().stream().map(DaySummary.Sentence::text))
                .containsExactly("She walked first.", "Then she sat.");
        assertThat(told.notices()).hasSize(2);
        assertThat(told.notices().get(1).text()).contains("s99");
        assertThat(model.asked().get(0).data()).contains("\"id\":\"s1\"").doesNotContain("0.9,");
        assertThatThrownBy(
                        () ->
                                new ModelSummary(new SaidModel("{}"))
                                        .of(DaySpans.of(said("ww"), 0), SINCE, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("traced");
    }

    @Example
    void timesAndLengthsAreToldAsPeopleDo() {
        assertThat(SINCE.at(3725)).isEqualTo("1:02:05");
        assertThat(new DayClock(LocalTime.of(23, 59)).at(120)).isEqualTo("00:01");
        assertThat(DayClock.length(42)).isEqualTo("42 s");
        assertThat(DayClock.length(600)).isEqualTo("10 min");
        assertThat(DayClock.length(7260)).isEqualTo("2 h 1 min");
    }

    /** Windows of 4 s every 2 s, one for each letter. */
    private static List<SaidWindow> said(String letters) {
        List<SaidWindow> windows = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            windows.add(new SaidWindow(2 * i, 2 * i + 4, letters.substring(i, i + 1), 0.9));
        }
        return windows;
    }
}
