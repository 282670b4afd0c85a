package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kinescribe.prompt.Word;
import kinescribe.prompt.attribute.Attribute;
import kinescribe.prompt.attribute.AttributeLexicon;

/**
 * A prompt says what the person does and how, as IMUGPT asks (Leng, Kwon and Plötz 2023). Verbs are
 * told by their endings and place, manners by adverbs and attributes: our own rules.
 */
final class ActionRule implements Rule {
    private static final String NO_ACTION = "no-action";
    private static final String NO_MANNER = "no-manner";
    private static final Set<String> HOW = Set.of("with", "without", "like", "by", "using");
    private static final Set<Attribute> SAYS_HOW =
            Set.of(
                    Attribute.SPEED,
                    Attribute.MOOD,
                    Attribute.PATH,
                    Attribute.SIDE,
                    Attribute.BODY_PART);
    private static final Set<String> NO_MANNER_WORDS =
            Set.of(
                    "only",
                    "early",
                    "family",
                    "elderly",
                    "belly",
                    "daily",
                    "friendly",
                    "ugly",
                    "fly");
    private static final Set<String> PAST =
            Set.of("ran", "sat", "stood", "lay", "threw", "ate", "drank", "swung", "rode", "drove");
    private static final Set<String> NO_VERB =
            Set.of("is", "was", "has", "his", "its", "this", "as", "stairs", "glass", "during");

    @Override
    public List<String> ids() {
        return List.of(NO_ACTION, NO_MANNER);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        List<Word> words = text.words();
        OptionalInt person =
                IntStream.range(0, words.size())
                        .filter(w -> isPerson(words.get(w).text()))
                        .findFirst();
        int behind = person.orElse(-1) + 1;
        OptionalInt verb =
                IntStream.range(behind, words.size())
                        .filter(w -> isVerb(words.get(w).text()) || followsSeveral(words, w))
                        .findFirst();
        if (words.isEmpty()) {
            return List.of();
        }
        if (verb.isEmpty()) {
            return List.of(
                    new Finding(
                            NO_ACTION,
                            0,
                            text.text().length(),
                            "No word says what the person does.",
                            Optional.empty()));
        }
        if (saysHow(text, verb.getAsInt())) {
            return List.of();
        }
        Word word = words.get(verb.getAsInt());
        return List.of(
                new Finding(
                        NO_MANNER,
                        word.from(),
                        word.to(),
                        "Nothing says how it is done: add a speed, a manner, a way or a side.",
                        Optional.empty()));
    }

    private static boolean isPerson(String word) {
        return People.isOne(word) || People.isSeveral(word);
    }

    /** "Two men walk": after several people the verb has no ending. */
    private static boolean followsSeveral(List<Word> words, int at) {
        return at > 0
                && People.isSeveral(words.get(at - 1).text())
                && !LintText.isOpener(words.get(at).text());
    }

    private static boolean isVerb(String word) {
        return PAST.contains(word)
                || (!NO_VERB.contains(word)
                        && (word.endsWith("ing")
                                || (word.endsWith("ed") && word.length() > 4)
                                || (word.endsWith("s")
                                        && !word.endsWith("ss")
                                        && !word.endsWith("'s"))));
    }

    private static boolean saysHow(LintText text, int verb) {
        boolean adverb =
                text.words().stream().map(Word::text).anyMatch(w -> HOW.contains(w) || isAdverb(w));
        boolean second =
                text.words().stream()
                        .skip(verb + 1L)
                        .anyMatch(w -> w.text().endsWith("ing") && w.text().length() > 5);
        return adverb
                || second
                || AttributeLexicon.spans(text.text()).stream()
                        .anyMatch(span -> SAYS_HOW.contains(span.value().attribute()));
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") && !NO_MANNER_WORDS.contains(word);
    }
}
