package kinescribe.synthesis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads how something is done. */
final class MannerReader {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2;
    private static final double WEAKEST = 0.5;
    private static final double STRONGEST = 1.8;

    private MannerReader() {}

    static Manner read(Act act, List<String> words) {
        double tempo = 1;
        double vigour = 1;
        double care = 0;
        boolean runs = false;
        for (String word : words) {
            runs |= Lexicon.VERBS.get(word) == Act.RUN;
            tempo *= factor(act, word);
            vigour *= Lexicon.VIGOUR.getOrDefault(word, 1.0);
            care = Math.max(care, Lexicon.CARE.getOrDefault(word, 0.0));
        }
        return new Manner(
                Math.max(SLOWEST, Math.min(FASTEST, tempo)),
                Math.max(WEAKEST, Math.min(STRONGEST, vigour)),
                care,
                age(words),
                first(words, Lexicon.MOODS, Mood.EVEN),
                runs && act.isStairs() ? Steps.RUN : first(words, Lexicon.STEPS, Steps.USUAL));
    }

    /** The stage of life; "old" and its like count more than "woman" or "boy" beside them. */
    static Age age(List<String> words) {
        // A girl of ten years is ten years old, but no old person; nor is a young man.
        boolean years = words.contains("years") || words.contains("year");
        boolean young = words.contains("young");
        Age first = Age.UNSAID;
        for (String word : words) {
            Age age = Lexicon.AGES.getOrDefault(word, Age.UNSAID);
            if (age == Age.ELDER && !young && !(years && word.equals("old"))) {
                return Age.ELDER;
            }
            if (age != Age.ELDER && first == Age.UNSAID) {
                first = age;
            }
        }
        return first;
    }

    private static <T> T first(List<String> words, Map<String, T> map, T otherwise) {
        Function<String, T> find = map::get;
        return words.stream().filter(map::containsKey).map(find).findFirst().orElse(otherwise);
    }

    /** Words such as "jog" name a tempo only for their own activity. */
    private static double factor(Act act, String word) {
        double factor = Lexicon.TEMPO.getOrDefault(word, 1.0);
        boolean isRun = Lexicon.VERBS.get(word) == Act.RUN;
        return isRun && act != Act.RUN ? 1 : factor;
    }
}
