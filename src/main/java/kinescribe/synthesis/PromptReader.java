package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a prompt asks for: the first verb that names an activity, then what changes it. Word
 * lists, no grammar.
 */
final class PromptReader {
    private static final Pattern UP_AFTER_STAND =
            Pattern.compile(
                    "\\bst(?:and|ands|anding|ood) (?:back )?up\\b(?! straight)|\\bgets? (?:back )?up"
                            + "\\b|\\bgetting up\\b|\\bris(?:e|es|ing) (?:up )?(?:from|to (?:his|her|"
                            + "their)|slowly|up)\\b|\\bstand(?:s|ing)? from\\b|\\bsit to stand\\b|\\bto"
                            + " (?:his|her|their) feet\\b|\\bto standing\\b|\\bgets? out of (?:the|a|"
                            + "his|her|their) (?:chair|seat|bed)\\b");
    private static final Pattern DOWN_AFTER_SIT =
            Pattern.compile(
                    "\\bs(?:it|its|itting|at) (?:back )?down\\b|\\bt(?:ake|akes|aking|ook) a"
                            + " seat\\b|\\blower(?:s|ing)? (?:himself|herself|themselves|themself) (?:"
                            + "in|on)to\\b|\\bstand to sit\\b|\\bto (?:a )?sitting\\b");
    private static final Pattern ON_SPOT =
            Pattern.compile(
                    "\\b(?:on the spot|in place|on (?:his|her|their|one) (?:heels?|foot))\\b");
    private static final Pattern TURN_NOT_BODY =
            Pattern.compile(
                    "\\bturn(?:s|ing|ed)? (?:on(?! the spot)|off|up|down|the|a|pages?|into)\\b");
    private static final Pattern ROUND =
            Pattern.compile(
                    "\\bcircl(?:e|es|ing)\\b|\\bin (?:a )?(?:full )?rounds?\\b|\\bcurve\\b");

    private static final Pattern ROPE_SKIP =
            Pattern.compile("\\bskip\\w* (?:a |the )?rope|rope skip");
    private static final Pattern WALKS = Pattern.compile("\\bwalk(?:s|ing)?\\b");
    private static final Pattern TURNS_BACK =
            Pattern.compile(
                    "\\b(?:turn(?:s|ing)? (?:around|back|about|round)|u-turn|about-face)\\b");
    private static final Pattern STEP_OF_STAIRS =
            Pattern.compile(
                    "\\b(?:(?:each|every|one|every other) step|(?:two|three) steps at a time)\\b");
    private static final Pattern VERTICAL =
            Pattern.compile("\\b(?:up|down|climb\\w*|descend\\w*) ");
    private static final Pattern STEPS = Pattern.compile("steps\\b");
    private static final Pattern SPIN =
            Pattern.compile("\\b(?:spin|twirl|rotat|pivot|pirouett|whirl|revolv)");
    private static final Pattern NUMBER = Pattern.compile("[0-9-]+");
    private static final Pattern LOOKS_BACKWARD =
            Pattern.compile("\\b(?:look|glanc|lean|fac|bend|head)\\w* backward");

    private final String text;
    private final List<String> words;
    private final boolean turnsThings;

    private PromptReader(String text) {
        this.text = text;
        this.turnsThings = TURN_NOT_BODY.matcher(text).find();
        this.words =
                Arrays.stream(Caveats.withoutShortNots(text).split("[^a-z0-9-]+"))
                        .map(w -> w.replaceAll("^-+|-+$", ""))
                        .filter(w -> !w.isEmpty())
                        .toList();
    }

    /**
     * What the prompt asks for; empty if it names no known activity. The time grows with the square
     * of the length at worst, so callers refuse long texts first.
     */
    static Optional<Intent> read(String prompt) {
        String text =
                prompt.toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replace('’', '\'')
                        .replace('−', '-')
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\b(counter|anti)[- ]clock", "$1clock")
                        .replaceAll("\\b(stand|sit)-(up|down|to)\\b-?", "$1 $2 ")
                        .trim();
        PromptReader reader = new PromptReader(text);
        return reader.act().map(reader::intent);
    }

    private Optional<Act> act() {
        boolean stairs = words.stream().anyMatch(Lexicon.STAIRS::contains) || stepsAreStairs();
        Optional<Act> verb = firstVerb();
        if (UP_AFTER_STAND.matcher(text).find() && !rests(verb, Act.LIE) && !moves(verb)) {
            return Optional.of(Act.STAND_UP);
        }
        if (DOWN_AFTER_SIT.matcher(text).find() && !moves(verb)) {
            return Optional.of(Act.SIT_DOWN);
        }
        boolean posture = rests(verb, Act.SIT) || rests(verb, Act.LIE) || rests(verb, Act.STAND);
        boolean climbs = has(Lexicon.CLIMB) || has(Lexicon.DESCEND);
        if ((stairs || climbs || has("upstairs") || has("downstairs")) && !posture) {
            boolean rides = !stairs && (has("elevator") || has("lift"));
            return rides ? verb : Optional.of(stairsWay());
        }
        if (verb.isEmpty()) {
            return words.stream()
                    .filter(Lexicon.HINTS::containsKey)
                    .findFirst()
                    .map(Lexicon.HINTS::get);
        }
        if (verb.get() == Act.TURN && secondVerbIsGait()) {
            // "turns around while walking" stays a turn; "turns right and walks around" walks.
            return Optional.of(
                    text.contains("while") || text.contains("during") ? Act.TURN : Act.WALK);
        }
        if (verb.get() == Act.WAVE) {
            return Optional.of(otherVerb(Act.WAVE).orElse(Act.WAVE));
        }
        if (verb.get() == Act.WALK && ROPE_SKIP.matcher(text).find()) {
            return Optional.of(Act.JUMP);
        }
        if (verb.get() == Act.WALK && inTurn(WALKS, TURNS_BACK)) {
            return Optional.of(Act.TURN);
        }
        return verb;
    }

    private static boolean moves(Optional<Act> verb) {
        return verb.isPresent() && (verb.get().isGait() || verb.get() == Act.JUMP);
    }

    private static boolean rests(Optional<Act> verb, Act act) {
        return verb.isPresent() && verb.get() == act;
    }

    /** Steps one climbs, not steps one takes: "each step", "two steps at a time". */
    private boolean stepsAreStairs() {
        boolean verb = has("walk") || has("walks") || has("walking");
        return !verb && (STEP_OF_STAIRS.matcher(text).find() || inTurn(VERTICAL, STEPS));
    }

    /** Whether a match of the one comes after one of the other: once along the text, no more. */
    private boolean inTurn(Pattern first, Pattern after) {
        Matcher start = first.matcher(text);
        return start.find() && after.matcher(text).region(start.end(), text.length()).find();
    }

    private Act stairsWay() {
        if (has(Lexicon.DESCEND) || has("downstairs") || has("downward")) {
            return Act.STAIRS_DOWN;
        }
        for (String word : words) {
            if (Lexicon.UP.contains(word)) {
                return Act.STAIRS_UP;
            }
            if (Lexicon.DOWN.contains(word)) {
                return Act.STAIRS_DOWN;
            }
        }
        return Act.STAIRS_UP;
    }

    private Optional<Act> firstVerb() {
        for (int i = 0; i < words.size(); i++) {
            if (isVerb(i)) {
                return Optional.ofNullable(Lexicon.VERBS.get(words.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int i) {
        String word = words.get(i);
        Act act = Lexicon.VERBS.get(word);
        if (act == null || (act == Act.TURN && turnsThings)) {
            return false;
        }
        boolean afterArticle = i > 0 && Lexicon.BEFORE_NOUN.contains(words.get(i - 1));
        boolean ing = word.endsWith("ing");
        // "for a walk" and "a quick jump" still name the activity; "the waves" does not.
        boolean nounOnly =
                word.equals("waves")
                        || word.equals("step")
                        || word.equals("steps")
                        || word.equals("laps")
                        || word.equals("circle")
                        || word.equals("tour")
                        || word.equals("seat")
                        || word.equals("turn")
                        || word.equals("move")
                        || word.equals("moves")
                        || word.equals("speed");
        return ing || !(afterArticle && nounOnly);
    }

    private boolean secondVerbIsGait() {
        return otherVerb(Act.TURN).filter(Act::isGait).isPresent();
    }

    private Optional<Act> otherVerb(Act than) {
        for (int i = 0; i < words.size(); i++) {
            Act act = Lexicon.VERBS.get(words.get(i));
            if (act != null && act != than && isVerb(i)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private Intent intent(Act act) {
        boolean waving = false;
        double tempo = 1;
        double vigour = 1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            waving |= Lexicon.VERBS.get(word) == Act.WAVE && isVerb(i);
            tempo *= factor(act, word);
            vigour *= Lexicon.VIGOUR.getOrDefault(word, 1.0);
        }
        boolean spin = SPIN.matcher(text).find();
        OptionalDouble angle = Wording.turnDeg(text);
        boolean spot =
                ON_SPOT.matcher(text).find()
                        || spin
                        || (angle.isPresent() && !text.contains("walk"));
        boolean backward =
                act == Act.WALK && has(Lexicon.BACKWARD) && !LOOKS_BACKWARD.matcher(text).find();
        int side = side(act);
        boolean waves = (waving || act == Act.WAVE) && act != Act.LIE;
        Set<Act> left = namedActs();
        left.removeAll(Caveats.covered(act, waves, side != 0));
        return new Intent(
                act,
                waves ? Set.of(Act.WAVE) : Set.of(),
                new Manner(
                        Math.max(0.5, Math.min(2, tempo)),
                        Math.max(0.5, Math.min(1.8, vigour)),
                        0,
                        Age.UNSAID,
                        Mood.EVEN,
                        Steps.USUAL),
                new Route(
                        side,
                        Route.Way.STRAIGHT,
                        backward ? Route.Heading.BACKWARD : Route.Heading.FORWARD,
                        spot,
                        false,
                        false),
                Terrain.LEVEL,
                Held.NOTHING,
                Wording.speedMps(text),
                angle,
                OptionalInt.empty(),
                has(Lexicon.ROPE) || has(Lexicon.HOP),
                Wording.lying(text),
                unknown(act, backward, !left.isEmpty()),
                Caveats.of(text, act, left));
    }

    /** The activities that verbs name, in their order; words after an article are left out. */
    private Set<Act> namedActs() {
        Set<Act> acts = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean noun = i > 0 && Lexicon.BEFORE_NOUN.contains(words.get(i - 1));
            if (!noun && !Lexicon.NO_SECOND.contains(words.get(i)) && isVerb(i)) {
                acts.add(Lexicon.VERBS.get(words.get(i)));
            }
        }
        if (DOWN_AFTER_SIT.matcher(text).find() && acts.remove(Act.SIT)) {
            acts.add(Act.SIT_DOWN);
        }
        if (UP_AFTER_STAND.matcher(text).find()) {
            acts.remove(Act.STAND);
            acts.add(Act.STAND_UP);
        }
        return acts;
    }

    /** Words such as "jog" name a tempo only for their own activity. */
    private static double factor(Act act, String word) {
        double factor = Lexicon.TEMPO.getOrDefault(word, 1.0);
        Act own = Lexicon.VERBS.get(word);
        boolean isRun = own == Act.RUN;
        boolean stairs = act == Act.STAIRS_UP || act == Act.STAIRS_DOWN;
        if (isRun && stairs) {
            return Math.max(factor, 1.4);
        }
        return isRun && act != Act.RUN ? 1 : factor;
    }

    private int side(Act act) {
        for (String word : words) {
            if (Lexicon.LEFT.contains(word)) {
                return 1;
            }
            if (Lexicon.RIGHT.contains(word)) {
                return -1;
            }
        }
        return act == Act.WALK && ROUND.matcher(text).find() ? 1 : 0;
    }

    private List<String> unknown(Act act, boolean backward, boolean named) {
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            boolean known =
                    Lexicon.PASSED_OVER.contains(word)
                            || Caveats.NEGATIONS.contains(word)
                            || (backward && Lexicon.BACKWARD.contains(word))
                            || (act == Act.LIE && word.equals("sideways"))
                            || (named && word.equals("then"))
                            || Lexicon.VERBS.containsKey(word)
                            || Lexicon.HINTS.containsKey(word)
                            || Lexicon.TEMPO.containsKey(word)
                            || Lexicon.VIGOUR.containsKey(word)
                            || Lexicon.STAIRS.contains(word)
                            || Lexicon.UP.contains(word)
                            || Lexicon.DOWN.contains(word)
                            || Lexicon.CLIMB.contains(word)
                            || Lexicon.LEFT.contains(word)
                            || Lexicon.RIGHT.contains(word)
                            || Lexicon.ROPE.contains(word)
                            || NUMBER.matcher(word).matches();
            if (!known && seen.add(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private boolean has(String word) {
        return words.contains(word);
    }

    private boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }
}
