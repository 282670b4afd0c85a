package kinescribe.prompt.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kinescribe.prompt.Word;

/** Quick fixes of who does it. */
final class Subject {
    private static final Set<String> AUXILIARY = Set.of("are", "were", "have");

    private Subject() {}

    /** "Two men walk" becomes "A man walks": all up to the word, and the verb behind it. */
    static Fix ofOne(LintText text, int at, String one) {
        List<Word> words = text.words();
        int verb = at + 1;
        while (verb < words.size() && words.get(verb).text().endsWith("ly")) {
            verb++;
        }
        boolean plural = verb < words.size() && isPlural(words.get(verb).text());
        int to = plural ? words.get(verb).to() : words.get(at).to();
        String between = text.text().substring(words.get(at).to(), plural ? text.from(verb) : to);
        String verbText = plural ? thirdPerson(words.get(verb).text()) : "";
        String changed = "A" + (startsWithVowel(one) ? "n " : " ") + one + between + verbText;
        return new Fix("Write “" + changed + "”", 0, to, changed);
    }

    /** "Walks around" becomes "A person walks around"; empty if it starts with no verb. */
    static Optional<Fix> added(LintText text) {
        Word first = text.words().get(0);
        String word = first.text();
        String changed;
        if (word.endsWith("ing")) {
            changed = "A person is " + word;
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            changed = "A person " + word;
        } else if (Set.of("a", "an", "the", "it", "he", "she", "they").contains(word)) {
            return pronoun(first);
        } else if (word.endsWith("ly") || LintText.isOpener(word)) {
            return Optional.empty();
        } else {
            changed = "A person " + thirdPerson(word);
        }
        return Optional.of(new Fix("Write “" + changed + "”", 0, first.to(), changed));
    }

    private static Optional<Fix> pronoun(Word first) {
        return Set.of("he", "she").contains(first.text())
                ? Optional.of(new Fix("Write “A person”", 0, first.to(), "A person"))
                : Optional.empty();
    }

    private static boolean isPlural(String verb) {
        return AUXILIARY.contains(verb)
                || !(verb.endsWith("s") || verb.endsWith("ing") || verb.endsWith("ed"));
    }

    /** The third person of a verb: go, goes; carry, carries; walk, walks. */
    static String thirdPerson(String verb) {
        String base = verb.toLowerCase(Locale.ROOT);
        switch (base) {
            case "are":
                return "is";
            case "were":
                return "was";
            case "have":
                return "has";
            default:
                break;
        }
        if (base.matches(".*(s|sh|ch|x|z|o)")) {
            return base + "es";
        }
        return base.matches(".*[^aeiou]y")
                ? base.substring(0, base.length() - 1) + "ies"
                : base + "s";
    }

    private static boolean startsWithVowel(String word) {
        return "aeiou".indexOf(word.charAt(0)) >= 0;
    }
}
