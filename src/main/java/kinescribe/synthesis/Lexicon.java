package kinescribe.synthesis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The single words that the kinematic synthesizer knows, from {@code words.txt}. */
final class Lexicon {
    /** Verbs that name an activity by themselves. */
    static final Map<String, Act> VERBS = new HashMap<>();

    /** Words that hint at an activity where no verb names one. */
    static final Map<String, Act> HINTS = new HashMap<>();

    /** Speed words with their share of the usual tempo. */
    static final Map<String, Double> TEMPO = new HashMap<>();

    /** Words of strength with their share of the usual size of movements. */
    static final Map<String, Double> VIGOUR = new HashMap<>();

    /** Words of caution with how careful they are. */
    static final Map<String, Double> CARE = new HashMap<>();

    static final Map<String, Mood> MOODS = new HashMap<>();
    static final Map<String, Age> AGES = new HashMap<>();
    static final Map<String, Steps> STEPS = new HashMap<>();
    static final Map<String, Terrain.Ground> GROUNDS = new HashMap<>();

    /** Things to hold; they count where the prompt says that they are held. */
    static final Map<String, Held> HELD = new HashMap<>();

    /** Words that are left out of the notice of unknown words. */
    static final Set<String> PASSED_OVER = new HashSet<>();

    /** Words of places, times, companions, clothes and thoughts, which change no movement. */
    private static final Set<String> SCENERY = new HashSet<>();

    /** What one stands on; where somebody sits it would be another seat. */
    static final Set<String> FLOORS = new HashSet<>();

    private static final Map<String, Set<String>> SETS = new HashMap<>();

    static {
        WordFile.lines("words.txt").forEach(Lexicon::take);
        WordFile.lines("words-scenery.txt")
                .forEach(
                        line ->
                                (line.kind().equals("ground") ? FLOORS : SCENERY)
                                        .addAll(line.each()));
    }

    static final Set<String> STAIRS = set("STAIRS");
    static final Set<String> UP = set("UP");
    static final Set<String> DOWN = set("DOWN");
    static final Set<String> CLIMB = set("CLIMB");
    static final Set<String> DESCEND = set("DESCEND");
    static final Set<String> LEFT = set("LEFT");
    static final Set<String> RIGHT = set("RIGHT");
    static final Set<String> ROPE = set("ROPE");
    static final Set<String> HOP = set("HOP");
    static final Set<String> BACKWARD = set("BACKWARD");

    /** Words that turn a sentence into its opposite. */
    static final Set<String> NEGATIONS = set("NOT");

    /** Verbs that mean something only with what follows: goes, makes, takes. */
    static final Set<String> GENERIC = set("GENERIC");

    /** What makes such a verb no movement of its own: takes a break. */
    static final Set<String> IDIOMS = set("IDIOMS");

    /** Hands and what is about them. */
    static final Set<String> HANDS = set("HANDS");

    private static final Set<String> FURNITURE = set("FURNITURE");

    /** Words after which another word is a noun: the waves, her step. */
    static final Set<String> BEFORE_NOUN = set("BEFORE_NOUN");

    /** Verbs that beside another verb mostly name no activity: with speed, arms crossed. */
    static final Set<String> NO_SECOND = set("NO_SECOND");

    private Lexicon() {}

    /**
     * Whether a word needs no telling: it has no meaning of its own, is told otherwise (negations,
     * other activities), is one of the words for people or cannot change a movement.
     */
    static boolean isSilent(String word) {
        return PASSED_OVER.contains(word)
                || SCENERY.contains(word)
                || NEGATIONS.contains(word)
                || VERBS.containsKey(word)
                || AGES.containsKey(word);
    }

    /** Whether it is what one sits or lies on. */
    static boolean isFurniture(String word) {
        return FURNITURE.contains(word);
    }

    /** All words by which somebody may be shown differently, for help with spelling. */
    static Set<String> meaningful() {
        Set<String> words = new HashSet<>(VERBS.keySet());
        List.of(TEMPO, VIGOUR, CARE, MOODS, STEPS, GROUNDS, HELD)
                .forEach(map -> words.addAll(map.keySet()));
        words.addAll(STAIRS);
        return words;
    }

    private static Set<String> set(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException("Expected a line \"set " + name + "\" in words.txt");
        }
        return words;
    }

    private static void take(WordFile.Line line) {
        List<String> words = line.each();
        switch (line.kind()) {
            case "verb" ->
                    words.forEach(
                            verb ->
                                    Inflections.of(verb)
                                            .forEach(form -> keep(VERBS, form, act(line))));
            case "word" -> words.forEach(word -> keep(VERBS, word, act(line)));
            case "hint" -> words.forEach(word -> keep(HINTS, word, act(line)));
            case "tempo" -> words.forEach(word -> keep(TEMPO, word, share(line)));
            case "vigour" -> words.forEach(word -> keep(VIGOUR, word, share(line)));
            case "care" -> words.forEach(word -> keep(CARE, word, share(line)));
            case "mood" -> words.forEach(word -> keep(MOODS, word, Mood.valueOf(line.value())));
            case "age" -> words.forEach(word -> keep(AGES, word, Age.valueOf(line.value())));
            case "steps" -> words.forEach(word -> keep(STEPS, word, Steps.valueOf(line.value())));
            case "ground" ->
                    words.forEach(
                            word -> keep(GROUNDS, word, Terrain.Ground.valueOf(line.value())));
            case "held" -> words.forEach(word -> keep(HELD, word, Held.valueOf(line.value())));
            case "pass" -> PASSED_OVER.addAll(words);
            case "set" -> SETS.put(line.value(), Set.copyOf(words));
            default -> throw new IllegalStateException("Unknown kind of line: " + line.head());
        }
    }

    private static Act act(WordFile.Line line) {
        return Act.valueOf(line.value());
    }

    private static double share(WordFile.Line line) {
        return Double.parseDouble(line.value());
    }

    private static <T> void keep(Map<String, T> map, String word, T value) {
        map.putIfAbsent(word, value);
    }
}
