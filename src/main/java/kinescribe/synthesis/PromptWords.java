package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A prompt in lower case and its words.
 *
 * @param text the text, with one way to write what is written in several
 * @param words its words in their order
 */
record PromptWords(String text, List<String> words) {
    /** What feet stir up on their way is not kicked as a ball is. */
    private static final String STIRRED_UP =
            "\\bkick(?:s|ed|ing)? up (?:[a-z]+ ){0,3}"
                    + "(?:dust|dirt|sand|gravel|mud|snow|leaves|water|spray)\\b";

    PromptWords {
        words = List.copyOf(words);
    }

    static PromptWords of(String prompt) {
        String text =
                prompt.toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replace('\u2019', '\'')
                        .replace('\u2212', '-')
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\b(counter|anti)[- ]clock", "$1clock")
                        .replaceAll("\\b(stand|sit)-(up|down|to)\\b-?", "$1 $2 ")
                        .replaceAll(STIRRED_UP, "")
                        .trim();
        return new PromptWords(
                text,
                Arrays.stream(Caveats.withoutShortNots(text).split("[^a-z0-9-]+"))
                        .map(w -> w.replaceAll("^-+|-+$", ""))
                        .filter(w -> !w.isEmpty())
                        .toList());
    }

    /** The same text with the words left out that wordings have used up. */
    PromptWords without(List<Phrases.Mention> mentions) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (mentions.stream().noneMatch(m -> m.from() <= at && at < m.to())) {
                left.add(words.get(i));
            }
        }
        return new PromptWords(text, left);
    }

    boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    boolean says(String part) {
        return text.contains(part);
    }
}
