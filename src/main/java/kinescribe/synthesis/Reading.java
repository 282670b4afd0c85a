package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reading of a prompt: its words and quantities, and which of them had an effect. Readers mark
 * what they use; what nobody used is told.
 */
final class Reading {
    private final PromptWords prompt;
    private final List<Quantity> quantities;
    private final List<Quantity> taken = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final List<String> remarks = new ArrayList<>();

    Reading(PromptWords prompt) {
        this.prompt = prompt;
        quantities = QuantityReader.in(prompt.text());
    }

    PromptWords prompt() {
        return prompt;
    }

    String text() {
        return prompt.text();
    }

    List<String> words() {
        return prompt.words();
    }

    /** All quantities in their order. */
    List<Quantity> quantities() {
        return quantities;
    }

    /** Marks a word as one that had an effect. */
    void use(int word) {
        used.set(word);
    }

    /** Marks the words of a stretch of the text. */
    void use(int from, int to) {
        for (int i = 0; i < words().size(); i++) {
            if (prompt.starts().get(i) < to && prompt.end(i) > from) {
                used.set(i);
            }
        }
    }

    /** Marks each word that is in a set. */
    void use(Set<String> any) {
        for (int i = 0; i < words().size(); i++) {
            if (any.contains(words().get(i))) {
                used.set(i);
            }
        }
    }

    /** Whether one of some words had an effect. */
    boolean uses(Set<String> any) {
        for (int i = 0; i < words().size(); i++) {
            if (used.get(i) && any.contains(words().get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isUsed(int word) {
        return used.get(word);
    }

    /** Whether a pattern occurs; every place where it does is marked. */
    boolean finds(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        boolean found = false;
        while (matcher.find()) {
            use(matcher.start(), matcher.end());
            found = true;
        }
        return found;
    }

    /** As {@link #finds}; numbers within count as taken. */
    boolean takes(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            take(q -> q.from() >= from && q.to() <= to);
        }
        return finds(pattern);
    }

    /** The first quantity not yet taken that fits, which is taken by this. */
    Optional<Quantity> take(Predicate<Quantity> fits) {
        Optional<Quantity> found =
                quantities.stream().filter(q -> !taken.contains(q)).filter(fits).findFirst();
        found.ifPresent(this::take);
        return found;
    }

    /** Marks a quantity as one that had an effect. */
    void take(Quantity quantity) {
        taken.add(quantity);
        use(quantity.from(), quantity.to());
    }

    /** The quantities that had no effect. */
    List<Quantity> leftOver() {
        return quantities.stream().filter(q -> !taken.contains(q)).toList();
    }

    /** The index of the first word that starts at a place in the text or after it. */
    int wordFrom(int place) {
        int i = 0;
        while (i < words().size() && prompt.starts().get(i) < place) {
            i++;
        }
        return i;
    }

    /** Whether one of some words stands near a quantity. */
    boolean near(Quantity quantity, Set<String> any, int before, int after) {
        int first = wordFrom(quantity.from());
        int end = wordFrom(quantity.to());
        List<String> around = new ArrayList<>();
        around.addAll(words().subList(Math.max(0, first - before), first));
        around.addAll(words().subList(end, Math.min(words().size(), end + after)));
        return around.stream().anyMatch(any::contains);
    }

    /** Notes in a sentence what is read otherwise than it stands there. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** The sentences noted. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
