package kinescribe.imu;

import java.util.List;
import java.util.Optional;

/**
 * Labels of a recording at one level: what it is at large or in detail.
 *
 * @param name a word such as {@value #ACTIVITY}; letters, digits, - and _
 * @param spans what happens when, in order, not overlapping
 */
public record LabelLevel(String name, List<LabelSpan> spans) {
    /** The level that windows and evaluations go by where nobody chose another. */
    public static final String ACTIVITY = "activity";

    public LabelLevel {
        if (!name.matches("[\\w-]+")) {
            throw new IllegalArgumentException("Expected a word as a level's name, got " + name);
        }
        spans = List.copyOf(spans);
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).startS() < spans.get(i - 1).endS()) {
                throw new IllegalArgumentException(
                        "Expected spans one after another, got "
                                + spans.get(i - 1)
                                + " and "
                                + spans.get(i));
            }
        }
    }

    /** The span at a time; empty where nothing is labelled. */
    public Optional<LabelSpan> at(double timeS) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).endS() <= timeS) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).startS() <= timeS
                ? Optional.of(spans.get(low))
                : Optional.empty();
    }

    /** The level up to a time; a span that goes on ends there. */
    public LabelLevel until(double endS) {
        return new LabelLevel(
                name,
                spans.stream()
                        .filter(span -> span.startS() < endS)
                        .map(s -> new LabelSpan(s.startS(), Math.min(s.endS(), endS), s.activity()))
                        .toList());
    }
}
