package kinescribe.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Reads how something is done. */
final class MannerReader {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2;
    private static final double WEAKEST = 0.5;
    private static final double STRONGEST = 1.8;
    private static final Set<String> TEMPO_NOUNS =
            Set.of("faster", "quicker", "slower", "speed", "pace", "tempo", "usual", "normal");
    private static final double GROWN_YEARS = 18;

    private MannerReader() {}

    /**
     * @param act what the body does
     * @param shown the same, and what the hands do
     */
    static Manner read(Act act, Set<Act> shown, Reading reading) {
        List<String> words = reading.words();
        double tempo = 1;
        double vigour = 1;
        double care = 0;
        boolean runs = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            runs |= Lexicon.VERBS.get(word) == Act.RUN;
            tempo *= factor(act, word);
            vigour *= Lexicon.VIGOUR.getOrDefault(word, 1.0);
            care = Math.max(care, Lexicon.CARE.getOrDefault(word, 0.0));
            if (Effects.has(shown, word)) {
                reading.use(i);
            }
        }
        OptionalDouble share =
                shown.stream().anyMatch(Effects::takesTempo)
                        ? share(reading)
                        : OptionalDouble.empty();
        return new Manner(
                Math.max(SLOWEST, Math.min(FASTEST, share.orElse(tempo))),
                Math.max(WEAKEST, Math.min(STRONGEST, vigour)),
                care,
                age(reading),
                first(words, Lexicon.MOODS, Mood.EVEN),
                runs && act.isStairs() ? Steps.RUN : StepsReader.read(act, reading));
    }

    /** A share of the usual tempo in per cent: "30% faster", "at 70% of his usual speed". */
    private static OptionalDouble share(Reading reading) {
        Optional<Quantity> said =
                reading.take(q -> q.is(Measure.PERCENT) && reading.near(q, TEMPO_NOUNS, 0, 5));
        if (said.isEmpty()) {
            return OptionalDouble.empty();
        }
        Quantity percent = said.get();
        double part = percent.value() / 100;
        double share =
                reading.near(percent, Set.of("faster", "quicker"), 0, 1)
                        ? 1 + part
                        : reading.near(percent, Set.of("slower"), 0, 1) ? 1 - part : part;
        if (share < SLOWEST || share > FASTEST) {
            reading.remark(
                    "The tempo can be half to twice the usual one, not as \""
                            + percent.in(reading.text())
                            + "\" says.");
        }
        reading.use(TEMPO_NOUNS);
        return OptionalDouble.of(share);
    }

    /** The stage of life by a number of years, else by a word. */
    static Age age(Reading reading) {
        for (Quantity quantity : reading.quantities()) {
            if (quantity.is(Measure.AGE)) {
                double years = quantity.value();
                return years < Habits.CHILD_YEARS
                        ? Age.CHILD
                        : years < GROWN_YEARS
                                ? Age.TEEN
                                : years >= Habits.OLD_YEARS ? Age.ELDER : Age.UNSAID;
            }
        }
        return age(reading.words());
    }

    /** The stage of life; "old" and its like count more than "woman" or "boy" beside them. */
    private static Age age(List<String> words) {
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
