package kinescribe.prompt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers sentences and finds those that share most of their words with an earlier one. */
public final class WordOverlap {
    /**
     * Jaccard index of the word sets (articles left out) from which two sentences count as alike;
     * our own choice.
     */
    public static final double ALIKE = 0.8;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<BitSet> kept = new ArrayList<>();

    /** Whether a sentence is like one that was added. */
    public boolean isNearCopy(String sentence) {
        BitSet words = words(sentence);
        return kept.stream().anyMatch(other -> isAlike(words, other));
    }

    /** Adds a sentence, whether it is like others or not. */
    public void add(String sentence) {
        kept.add(words(sentence));
    }

    private BitSet words(String sentence) {
        BitSet words = new BitSet();
        for (String word : PromptText.words(sentence)) {
            if (!ARTICLES.contains(word)) {
                words.set(places.computeIfAbsent(word, w -> places.size()));
            }
        }
        return words;
    }

    /** Shared over all words: |A ∩ B| / |A ∪ B| (Jaccard 1912); two empty sets are alike. */
    private static boolean isAlike(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        int both = shared.cardinality();
        return both >= ALIKE * (a.cardinality() + b.cardinality() - both);
    }
}
