package kinescribe.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases in texts, whatever their endings, articles and possessives are. A phrase may stand
 * for several values. Filled by one owner, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    private static final Set<String> LEFT_OUT =
            Set.of("a", "an", "the", "his", "her", "their", "its");

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    private record Entry<V>(List<String> stems, Set<V> values) {}

    /**
     * A phrase in a text.
     *
     * @param values all that it stands for, in the order given
     * @param from its first character
     * @param to the character after its last one
     */
    public record Hit<V>(Set<V> values, int from, int to) {}

    private record Stemmed(String stem, Word word) {}

    /** Adds a phrase of at least one word that is no article. */
    public void add(String phrase, V value) {
        List<String> stems = stemmed(Word.in(phrase)).stream().map(Stemmed::stem).toList();
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("A phrase with a word is expected, got " + phrase);
        }
        List<Entry<V>> entries = byFirst.computeIfAbsent(stems.get(0), s -> new ArrayList<>());
        for (Entry<V> entry : entries) {
            if (entry.stems.equals(stems)) {
                entry.values.add(value);
                return;
            }
        }
        entries.add(new Entry<>(stems, new LinkedHashSet<>(Set.of(value))));
        entries.sort(Comparator.comparingInt(e -> -e.stems.size()));
    }

    /** The phrases of a text from left to right, longer ones before shorter, none overlapping. */
    public List<Hit<V>> in(List<Word> words) {
        List<Stemmed> text = stemmed(words);
        List<Hit<V>> hits = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            for (Entry<V> entry : byFirst.getOrDefault(text.get(i).stem, List.of())) {
                if (i >= next && standsAt(entry.stems, text, i)) {
                    next = i + entry.stems.size();
                    hits.add(
                            new Hit<>(
                                    Set.copyOf(entry.values),
                                    text.get(i).word.from(),
                                    text.get(next - 1).word.to()));
                }
            }
        }
        return hits;
    }

    private static boolean standsAt(List<String> stems, List<Stemmed> text, int at) {
        if (at + stems.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!text.get(at + i).stem.equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Stemmed> stemmed(List<Word> words) {
        return words.stream()
                .filter(word -> !LEFT_OUT.contains(word.text()))
                .map(word -> new Stemmed(Stem.of(word.text()), word))
                .toList();
    }
}
