package kinescribe.synthesis;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English verbs: run, runs, running; climb, climbed; hurry, hurries. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** A verb with its third person, participles and past, also such as do not exist. */
    static Set<String> of(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        char end = verb.charAt(verb.length() - 1);
        if (verb.endsWith("ie")) {
            forms.add(verb + "s");
            forms.add(verb + "d");
            forms.add(verb.substring(0, verb.length() - 2) + "ying");
        } else if (end == 'e') {
            forms.add(verb + "s");
            forms.add(verb + "d");
            forms.add(verb.substring(0, verb.length() - 1) + "ing");
        } else if (end == 'y' && !isVowel(verb, verb.length() - 2)) {
            String stem = verb.substring(0, verb.length() - 1);
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(verb + "ing");
        } else {
            boolean hisses = verb.endsWith("sh") || verb.endsWith("ch") || "sxzo".indexOf(end) >= 0;
            forms.add(verb + (hisses ? "es" : "s"));
            forms.add(verb + "ed");
            forms.add(verb + "ing");
            if (doubles(verb)) {
                forms.add(verb + end + "ed");
                forms.add(verb + end + "ing");
            }
        }
        return forms;
    }

    private static boolean doubles(String verb) {
        int n = verb.length();
        return n >= 3 && !isVowel(verb, n - 1) && isVowel(verb, n - 2) && !isVowel(verb, n - 3);
    }

    private static boolean isVowel(String word, int i) {
        return i >= 0 && VOWELS.indexOf(word.charAt(i)) >= 0;
    }
}
