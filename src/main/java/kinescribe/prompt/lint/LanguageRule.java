package kinescribe.prompt.lint;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.prompt.TextResource;
import kinescribe.prompt.Word;

/** English is what the synthesizers read. Told by letters and by small words of other languages. */
final class LanguageRule implements Rule {
    private static final String ID = "not-english";
    private static final Set<String> ENGLISH = new HashSet<>();
    private static final Set<String> OTHER = new HashSet<>();

    static {
        for (String line : TextResource.lines("small-words.txt")) {
            int colon = line.indexOf(':');
            (line.startsWith("English") ? ENGLISH : OTHER)
                    .addAll(TextResource.parts(line.substring(colon + 1).replace(' ', '|')));
        }
        OTHER.removeAll(ENGLISH);
    }

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        long english = text.words().stream().filter(w -> ENGLISH.contains(w.text())).count();
        List<Word> other = text.words().stream().filter(w -> isForeign(w.text())).toList();
        if (other.isEmpty() || other.size() <= english) {
            return List.of();
        }
        return List.of(
                new Finding(
                        ID,
                        other.get(0).from(),
                        other.get(other.size() - 1).to(),
                        "This is not English, which the synthesizers read.",
                        Optional.empty()));
    }

    private static boolean isForeign(String word) {
        return OTHER.contains(word)
                || word.codePoints()
                        .anyMatch(
                                c ->
                                        Character.isLetter(c)
                                                && UnicodeScript.of(c) != UnicodeScript.LATIN);
    }
}
