package kinescribe.prompt;

import java.util.Set;

/** The bare form of an English word, so that "walks" and "walking" are found as one. */
public final class Stem {
    private static final Set<String> NO_ENDING =
            Set.of("is", "his", "this", "as", "its", "yes", "site");

    private Stem() {}

    /**
     * The word without the endings s, es, ing and ed, doubled letters made single and a silent e
     * left out. The form serves comparison only; rules are our own and shorter than Porter's.
     */
    public static String of(String word) {
        if (NO_ENDING.contains(word) || word.length() < 4) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return ended(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return ended(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return of(word.substring(0, word.length() - 1));
        }
        return ended(word);
    }

    private static String ended(String stem) {
        String plain = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        int end = plain.length() - 1;
        boolean doubled = end > 2 && plain.charAt(end) == plain.charAt(end - 1);
        return doubled ? plain.substring(0, end) : plain;
    }
}
