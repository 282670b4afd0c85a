package kinescribe.prompt.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kinescribe.prompt.PhraseIndex;
import kinescribe.prompt.TextResource;
import kinescribe.prompt.Word;

/**
 * Finds attributes in prompts by words. Words and values stand in {@code attributes.txt} and are
 * our own choice; a word may say two things ("upstairs": path and ground).
 */
public final class AttributeLexicon {
    private static final List<AttributeValue> VALUES = new ArrayList<>();
    private static final PhraseIndex<AttributeValue> PHRASES = new PhraseIndex<>();

    static {
        TextResource.lines("attributes.txt").forEach(AttributeLexicon::read);
    }

    private AttributeLexicon() {}

    /** The values of an attribute in their order, such as slow, normal, fast. */
    public static List<AttributeValue> values(Attribute attribute) {
        return VALUES.stream().filter(value -> value.attribute() == attribute).toList();
    }

    /** What a text says, from left to right. */
    public static List<AttributeSpan> spans(String text) {
        List<AttributeSpan> spans = new ArrayList<>();
        for (PhraseIndex.Hit<AttributeValue> hit : PHRASES.in(Word.in(text))) {
            hit.values().stream()
                    .sorted(Comparator.comparing(AttributeValue::attribute))
                    .map(value -> new AttributeSpan(value, hit.from(), hit.to()))
                    .forEach(spans::add);
        }
        return List.copyOf(spans);
    }

    private static void read(String line) {
        int colon = line.indexOf(':');
        String[] names = line.substring(0, colon).split(" ", 2);
        AttributeValue value =
                new AttributeValue(Attribute.valueOf(names[0].toUpperCase(Locale.ROOT)), names[1]);
        VALUES.add(value);
        TextResource.parts(line.substring(colon + 1)).forEach(phrase -> PHRASES.add(phrase, value));
    }
}
