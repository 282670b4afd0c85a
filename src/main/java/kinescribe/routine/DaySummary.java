package kinescribe.routine;

import java.util.List;

/**
 * A day told in sentences, each with the spans that it came from.
 *
 * @param spans what was recognised when
 * @param sentences what is told of it, in order
 */
public record DaySummary(List<DaySpan> spans, List<Sentence> sentences) {
    /**
     * A sentence.
     *
     * @param text what it says
     * @param spans the ids of the spans it came from, one at least
     */
    public record Sentence(String text, List<String> spans) {
        public Sentence {
            spans = List.copyOf(spans);
        }
    }

    public DaySummary {
        spans = List.copyOf(spans);
        sentences = List.copyOf(sentences);
    }
}
