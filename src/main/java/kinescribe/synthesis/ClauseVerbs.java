package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds verbs that start a part of a sentence and became nothing that is shown: "walks in and makes
 * dinner plans". Verbs that no list has are told as unknown words anyway; this is about those that
 * are passed over elsewhere.
 */
final class ClauseVerbs {
    private static final Pattern APART = Pattern.compile("[,.;:!?]");
    private static final Set<String> JOINS =
            Set.of("and", "then", "while", "before", "after", "as", "but", "until", "when", "or");
    private static final Pattern MOVES =
            Pattern.compile("(?:stop|start|begin|halt|turn|reach|step)\\w*|began|ahead");

    private final Reading reading;
    private final List<Wordings.Mention> mentions;
    private final VerbReader verbs;

    ClauseVerbs(Reading reading, List<Wordings.Mention> mentions) {
        this.reading = reading;
        this.mentions = mentions;
        verbs = new VerbReader(reading.prompt());
    }

    /** The indexes of the words lost. */
    List<Integer> lost() {
        List<Integer> lost = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= reading.words().size(); i++) {
            if (i == reading.words().size() || starts(i)) {
                lostIn(from, i, lost);
                from = i;
            }
        }
        return lost;
    }

    private boolean starts(int word) {
        if (JOINS.contains(reading.words().get(word))) {
            return true;
        }
        if (reading.prompt().starts().get(word) == reading.prompt().end(word - 1) + 1) {
            return false;
        }
        String between =
                reading.text()
                        .substring(
                                reading.prompt().end(word - 1),
                                reading.prompt().starts().get(word));
        return APART.matcher(between).find();
    }

    private void lostIn(int from, int to, List<Integer> lost) {
        for (int i = from; i < to; i++) {
            if (!isMentioned(i) && verbs.isOfThings(i)) {
                lost.add(i);
            }
            if (names(i) || Lexicon.IDIOMS.contains(reading.words().get(i))) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            if (Lexicon.GENERIC.contains(reading.words().get(i))) {
                lost.add(i);
                return;
            }
        }
    }

    /** Whether a word names something that can be shown or is told to be not. */
    private boolean names(int word) {
        String text = reading.words().get(word);
        boolean verb = Lexicon.VERBS.containsKey(text) && !verbs.isOfThings(word);
        return verb
                || isMentioned(word)
                || Lexicon.HINTS.containsKey(text)
                || Lexicon.STAIRS.contains(text)
                || Lexicon.CLIMB.contains(text)
                || Lexicon.DESCEND.contains(text)
                || Lexicon.UP.contains(text)
                || Lexicon.DOWN.contains(text)
                || MOVES.matcher(text).matches();
    }

    private boolean isMentioned(int word) {
        return mentions.stream().anyMatch(m -> m.from() <= word && word < m.to());
    }
}
