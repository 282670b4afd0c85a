package kinescribe.synthesis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the everyday activity that a prompt's verbs name: the first verb, or what a later one makes
 * of it. Word lists, no grammar.
 */
final class VerbReader {
    private static final Pattern UP_AFTER_STAND =
            Pattern.compile(
                    "\\bst(?:and|ands|anding|ood) (?:back )?up\\b(?! straight)|\\bgets? (?:back )?up"
                            + "\\b|\\bgetting up\\b|\\bris(?:e|es|ing) (?:up )?(?:from|to (?:his|her|"
                            + "their)|slowly|up)\\b|\\bstand(?:s|ing)? from\\b|\\bsit to stand\\b|\\bto"
                            + " (?:his|her|their) feet\\b|\\bto standing\\b|\\bgets? out of (?:the|a|"
                            + "his|her|their) (?:chair|seat)\\b");
    private static final Pattern DOWN_AFTER_SIT =
            Pattern.compile(
                    "\\bs(?:it|its|itting|at) (?:back )?down\\b|\\bt(?:ake|akes|aking|ook) a"
                            + " seat\\b|\\blower(?:s|ing)? (?:himself|herself|themselves|themself) (?:"
                            + "in|on)to\\b|\\bstand to sit\\b|\\bto (?:a )?sitting\\b");
    private static final Pattern LIES_DOWN =
            Pattern.compile("\\b(?:lies?|lay|laid) (?:(?:himself|herself|back|[a-z]+ly) )?down\\b");
    private static final Pattern TURN_NOT_BODY =
            Pattern.compile(
                    "\\bturn(?:s|ing|ed)? (?:on(?! the spot)|off|up|down|the|a|pages?|into)\\b");
    private static final Pattern ROPE_SKIP =
            Pattern.compile("\\bskip\\w* (?:a |the )?rope|rope skip");
    private static final Pattern WALKS = Pattern.compile("\\bwalk(?:s|ing)?\\b");
    private static final Pattern TURNS_BACK =
            Pattern.compile(
                    "\\b(?:turn(?:s|ing)? (?:around|back|about|round)|u-turn|about-face)\\b");
    private static final Pattern STEP_OF_STAIRS =
            Pattern.compile(
                    "\\b(?:(?:each|every|one|every other) step|(?:two|three) steps at a time)\\b");
    private static final Pattern TAKES_STEPS =
            Pattern.compile(
                    "\\b(?:takes?|taking|took|makes?|making|do|does|doing|performs?|performing) (?:[a-z\\d-]+ ){0,3}steps?\\b");
    private static final Pattern COUNTED_STEPS_UP =
            Pattern.compile(
                    "\\b(?:up|down) (?:(?!and\\b|to\\b|in\\b|with\\b|by\\b)[a-z\\d-]+ ){1,3}steps\\b");
    private static final Pattern VERTICAL =
            Pattern.compile("\\b(?:up|down|climb\\w*|descend\\w*) ");
    private static final Pattern STEPS = Pattern.compile("steps\\b");

    private final String text;
    private final List<String> words;
    private final List<Integer> starts;
    private final boolean takesSteps;

    VerbReader(PromptWords prompt) {
        this.text = prompt.text();
        this.words = prompt.words();
        this.starts = prompt.starts();
        this.takesSteps = TAKES_STEPS.matcher(text).find();
    }

    /** The activity; empty if no verb and no hint names one. */
    Optional<Act> act() {
        boolean stairs = words.stream().anyMatch(Lexicon.STAIRS::contains) || stepsAreStairs();
        Optional<Act> verb = firstVerb();
        if (UP_AFTER_STAND.matcher(text).find() && !rests(verb, Act.LIE) && !moves(verb)) {
            return Optional.of(Act.STAND_UP);
        }
        if (DOWN_AFTER_SIT.matcher(text).find() && !moves(verb)) {
            return Optional.of(Act.SIT_DOWN);
        }
        if (rests(verb, Act.LIE) && LIES_DOWN.matcher(text).find()) {
            return Optional.of(Wording.wayDown(text));
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
        return COUNTED_STEPS_UP.matcher(text).find()
                || (!verb && (STEP_OF_STAIRS.matcher(text).find() || inTurn(VERTICAL, STEPS)));
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
        if (act == null || isOfThings(i)) {
            return false;
        }
        boolean afterArticle = i > 0 && Lexicon.BEFORE_NOUN.contains(words.get(i - 1));
        boolean ing = word.endsWith("ing");
        // "for a walk" and "a quick jump" still name the activity; "the waves" does not.
        boolean nounOnly =
                word.equals("waves")
                        || (word.matches("steps?") && !takesSteps)
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

    /** The activities that verbs name, in their order; words after an article are left out. */
    Set<Act> namedActs() {
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

    /** Whether a word is a verb that names an activity elsewhere, but none here: turns the page. */
    boolean isOfThings(int word) {
        return Lexicon.VERBS.get(words.get(word)) == Act.TURN
                && TURN_NOT_BODY.matcher(text).region(starts.get(word), text.length()).lookingAt();
    }

    /** Whether a verb, not only a hint, names an activity. */
    boolean namesByVerb() {
        return firstVerb().isPresent();
    }

    /** Whether a hand waves. */
    boolean waves() {
        for (int i = 0; i < words.size(); i++) {
            if (Lexicon.VERBS.get(words.get(i)) == Act.WAVE && isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String word) {
        return words.contains(word);
    }

    private boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }
}
