package kinescribe.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;

/** Tells a day by templates: what took how long, then what came after what. */
public final class OfflineSummary {
    /** What is less sure is called doubtful; our own choice. */
    private static final double DOUBTFUL = 0.6;

    /** The most sentences on what came after what; our own choice. */
    private static final int MOST_STEPS = 12;

    private final List<DaySpan> spans;
    private final DayClock clock;
    private final List<DaySummary.Sentence> sentences = new ArrayList<>();

    private OfflineSummary(List<DaySpan> spans, DayClock clock) {
        this.spans = spans;
        this.clock = clock;
    }

    /**
     * The summary of spans.
     *
     * @throws KinescribeException if there are none
     */
    public static DaySummary of(List<DaySpan> spans, DayClock clock) throws KinescribeException {
        if (spans.isEmpty()) {
            throw new KinescribeException(
                    "There is nothing to tell: no window was recognised.",
                    "Choose a table with predictions, as \"model run\" writes it.");
        }
        OfflineSummary summary = new OfflineSummary(spans, clock);
        summary.whole();
        summary.totals();
        summary.course();
        summary.doubts();
        return new DaySummary(spans, summary.sentences);
    }

    private void say(String text, List<DaySpan> of) {
        sentences.add(new DaySummary.Sentence(text, of.stream().map(DaySpan::id).toList()));
    }

    private void whole() {
        DaySpan first = spans.get(0);
        DaySpan last = spans.get(spans.size() - 1);
        long kinds = spans.stream().map(DaySpan::activity).distinct().count();
        say(
                String.format(
                        Locale.ROOT,
                        "From %s to %s the sensor recorded %s, in which %s recognised.",
                        clock.at(first.startS()),
                        clock.at(last.endS()),
                        DayClock.length(spans.stream().mapToDouble(DaySpan::seconds).sum()),
                        kinds == 1 ? "one activity was" : kinds + " activities were"),
                spans);
    }

    private void totals() {
        double allS = spans.stream().mapToDouble(DaySpan::seconds).sum();
        Map<String, List<DaySpan>> byActivity = new LinkedHashMap<>();
        spans.forEach(s -> byActivity.computeIfAbsent(s.activity(), a -> new ArrayList<>()).add(s));
        byActivity.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -seconds(entry.getValue())))
                .forEach(
                        entry -> {
                            List<DaySpan> own = entry.getValue();
                            DaySpan longest =
                                    own.stream()
                                            .max(Comparator.comparing(DaySpan::seconds))
                                            .orElseThrow();
                            String share =
                                    String.format(
                                            Locale.ROOT,
                                            "%s took %s (%.0f %%)",
                                            capital(entry.getKey()),
                                            DayClock.length(seconds(own)),
                                            100 * seconds(own) / allS);
                            say(
                                    own.size() == 1
                                            ? share + ", at one stretch."
                                            : share
                                                    + ", in "
                                                    + own.size()
                                                    + " stretches; the longest, from "
                                                    + clock.at(longest.startS())
                                                    + ", lasted "
                                                    + DayClock.length(longest.seconds())
                                                    + ".",
                                    own);
                        });
    }

    /** The longest spans in the order in which they came. */
    private void course() {
        List<DaySpan> told =
                spans.stream()
                        .sorted(Comparator.comparing(span -> -span.seconds()))
                        .limit(MOST_STEPS)
                        .sorted(Comparator.comparing(DaySpan::startS))
                        .toList();
        for (int i = 0; i < told.size(); i++) {
            DaySpan span = told.get(i);
            String when = i == 0 ? "It began" : i + 1 == told.size() ? "At last" : "Then";
            say(
                    String.format(
                            Locale.ROOT,
                            i == 0 && !span.equals(spans.get(0))
                                    ? "First of the longer stretches was %2$s from %3$s (%4$s)."
                                    : i == 0
                                            ? "%s with %s at %s (%s)."
                                            : "%s came %s from %s (%s).",
                            when,
                            span.activity(),
                            clock.at(span.startS()),
                            DayClock.length(span.seconds())),
                    List.of(span));
        }
    }

    private void doubts() {
        List<DaySpan> doubtful = spans.stream().filter(s -> s.confidence() < DOUBTFUL).toList();
        if (!doubtful.isEmpty()) {
            say(
                    String.format(
                            Locale.ROOT,
                            "The classifier was unsure (below %.0f %%) in %s, which make up %s.",
                            100 * DOUBTFUL,
                            Counted.of(doubtful.size(), "span"),
                            DayClock.length(seconds(doubtful))),
                    doubtful);
        }
    }

    private static double seconds(List<DaySpan> some) {
        return some.stream().mapToDouble(DaySpan::seconds).sum();
    }

    private static String capital(String activity) {
        return activity.substring(0, 1).toUpperCase(Locale.ROOT) + activity.substring(1);
    }
}
