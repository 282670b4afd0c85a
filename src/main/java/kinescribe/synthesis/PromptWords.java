package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt in lower case and its words.
 *
 * @param text the text, with one way to write what is written in several
 * @param words its words in their order
 * @param starts where each word starts in the text
 */
record PromptWords(String text, List<String> words, List<Integer> starts) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?");

    /** Who boxes, unlike the boxes that somebody carries. */
    private static final Rewrite BOXES =
            Rewrite.of(
                    "(^|\\b(?:he|she|who|person|man|woman|boy|girl|child|subject|participant|boxer|athlete) )"
                            + "boxes\\b",
                    "$1boxing");

    /** One way to write what is written in several. */
    private static final List<Rewrite> REWRITES =
            List.of(
                    Rewrite.of("\\s+", " "),
                    Rewrite.of("(?<=\\d) ?[\u2013\u2014] ?(?=\\d)", "-"),
                    Rewrite.of("[\u2013\u2014]", " - "),
                    Rewrite.of("\\b(counter|anti)[- ]clock", "$1clock"),
                    Rewrite.of("\\b(stand|sit)-(up|down|to)\\b-?", "$1 $2 "),
                    Rewrite.of("\\b(?:full|top|maximum|maximal) speed\\b", "full-speed"),
                    // What feet stir up on their way is not kicked as a ball is.
                    Rewrite.of(
                            "\\bkick(?:s|ed|ing)? up (?:[a-z]+ ){0,3}"
                                    + "(?:dust|dirt|sand|gravel|mud|snow|leaves|water|spray)\\b",
                            ""));

    private static final Map<String, String> FRACTIONS =
            Map.of("\u00bd", " 1/2", "\u00bc", " 1/4", "\u00be", " 3/4");

    PromptWords {
        words = List.copyOf(words);
        starts = List.copyOf(starts);
    }

    static PromptWords of(String prompt) {
        String plain = prompt.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> fraction : FRACTIONS.entrySet()) {
            plain = plain.replace(fraction.getKey(), fraction.getValue());
        }
        String text =
                plain.replace('_', ' ')
                        .replace('\u2019', '\'')
                        .replace('\u2032', '\'')
                        .replace('\u2033', '"')
                        .replace('\u2212', '-')
                        .replace('\u00d7', 'x');
        for (Rewrite rewrite : REWRITES) {
            text = rewrite.in(text);
        }
        text = BOXES.in(text.trim());
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(Caveats.withoutShortNots(text));
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
        return new PromptWords(text, words, starts);
    }

    /** The same text with the words left out that wordings have used up. */
    PromptWords without(List<Wordings.Mention> mentions) {
        List<String> left = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (mentions.stream().noneMatch(m -> m.from() <= at && at < m.to())) {
                left.add(words.get(i));
                places.add(starts.get(i));
            }
        }
        return new PromptWords(text, left, places);
    }

    /** Where a word ends in the text, exclusive. */
    int end(int word) {
        return starts.get(word) + words.get(word).length();
    }

    boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    boolean says(String part) {
        return text.contains(part);
    }
}
