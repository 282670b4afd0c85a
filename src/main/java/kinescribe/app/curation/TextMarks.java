package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeSpan;
import kinescribe.prompt.lint.Finding;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** How a sentence is marked: findings are underlined, attributes have colours. */
final class TextMarks {
    private TextMarks() {}

    /** The style classes of every stretch of a text; the text is not empty. */
    static StyleSpans<Collection<String>> of(String text, List<Finding> findings) {
        List<AttributeSpan> attributes = AttributeLexicon.spans(text);
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        for (Finding finding : findings) {
            edge(edges, finding.from(), text);
            edge(edges, finding.to(), text);
        }
        for (AttributeSpan span : attributes) {
            edge(edges, span.from(), text);
            edge(edges, span.to(), text);
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = 0;
        for (int to : edges.tailSet(1)) {
            spans.add(classes(from, to, findings, attributes), to - from);
            from = to;
        }
        return spans.create();
    }

    private static void edge(Set<Integer> edges, int place, String text) {
        edges.add(Math.max(0, Math.min(text.length(), place)));
    }

    private static List<String> classes(
            int from, int to, List<Finding> findings, List<AttributeSpan> attributes) {
        List<String> classes = new ArrayList<>();
        attributes.stream()
                .filter(span -> span.from() <= from && span.to() >= to)
                .findFirst()
                .ifPresent(
                        span ->
                                classes.add(
                                        "attribute-"
                                                + span.value()
                                                        .attribute()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')));
        if (findings.stream().anyMatch(f -> f.from() <= from && f.to() >= to)) {
            classes.add("lint");
        }
        return classes;
    }
}
