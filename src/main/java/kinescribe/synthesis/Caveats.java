package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader without grammar gets wrong in a prompt, found so that it can be said. */
final class Caveats {
    private static final Pattern SHORT_NOT = Pattern.compile("\\b[a-z]{1,8}n't\\b");
    private static final Pattern NEGATION =
            Pattern.compile(
                    "\\b(?:" + String.join("|", Lexicon.NEGATIONS) + ")\\b|" + SHORT_NOT.pattern());

    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "\\bskip(?:s|ping|ped)?\\b(?! (?:a |the )?rope)"
                            + "|\\bcartwheels?\\b|\\bsomersaults?\\b|\\b(?:back|front)?flips?\\b"
                            + "|\\btreadmill\\b");

    private static final Pattern ON_ONE_LEG =
            Pattern.compile(
                    "\\bon (?:one|the left|the right|his left|his right|her left|her right)"
                            + " (?:leg|foot)\\b");

    private static final Pattern LIES_DOWN_ASIDE =
            Pattern.compile("\\b(?:lies?|lay) (?:[a-z]+ly )?down\\b.*\\bside\\b");
    private static final Pattern BED =
            Pattern.compile(
                    "\\b(?:(?:in)?to|on|onto|in|from|of|off) (?:[a-z]+ ){0,2}"
                            + "(bed|couch|sofa|hammock)\\b");

    private static final Set<String> CANES =
            Lexicon.HELD.entrySet().stream()
                    .filter(e -> e.getValue() == Held.CANE || e.getValue() == Held.CRUTCHES)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern LIMPS = Pattern.compile("\\b(?:limp|hobbl)(?:e|es|s|ed|ing)?\\b");

    private Caveats() {}

    /** The text without "doesn't" and its like, which are no words of their own. */
    static String withoutShortNots(String text) {
        return SHORT_NOT.matcher(text).replaceAll(not -> " ".repeat(not.group().length()));
    }

    /** The activities that showing one shows too, or that its wording names besides. */
    static Set<Act> covered(Act act, boolean waves, boolean aside) {
        Set<Act> covered = EnumSet.of(act);
        switch (act) {
            case WALK -> {
                if (aside) {
                    covered.add(Act.TURN);
                }
            }
            case STAIRS_UP, STAIRS_DOWN -> covered.addAll(EnumSet.of(Act.WALK, Act.RUN));
            case STAND_UP -> covered.addAll(EnumSet.of(Act.STAND, Act.SIT, Act.LIE));
            case SIT_DOWN -> covered.addAll(EnumSet.of(Act.SIT, Act.STAND));
            case STAND_TO_LIE, STAND_TO_PRONE -> covered.addAll(EnumSet.of(Act.STAND, Act.LIE));
            case TURN, JUMP -> covered.addAll(EnumSet.of(Act.WALK, Act.STAND));
            case WAVE -> covered.add(Act.STAND);
            default -> {}
        }
        if (waves) {
            covered.add(Act.WAVE);
        }
        return covered;
    }

    /** Sentences on negations and on activities beyond the one that is shown. */
    static List<String> of(Reading reading, Act act, Set<Act> left) {
        String text = reading.text();
        List<String> caveats = new ArrayList<>();
        Matcher negation = NEGATION.matcher(text);
        if (negation.find()) {
            caveats.add(
                    "The \""
                            + negation.group()
                            + "\" in the prompt was not understood; it is shown as "
                            + act.label()
                            + ".");
        }
        boolean onOne = act.isGait() && ON_ONE_LEG.matcher(text).find();
        Matcher figure = (onOne ? ON_ONE_LEG : NOT_SHOWN).matcher(text);
        boolean limps = LIMPS.matcher(text).find();
        boolean jumpsRope = act == Act.JUMP && text.contains("rope");
        if ((act.isGait() || act == Act.JUMP) && !jumpsRope && !limps && figure.find()) {
            reading.use(figure.start(), figure.end());
            caveats.add(
                    "\"" + figure.group() + "\" is not shown; it is " + act.label() + " as usual.");
        }
        if (act == Act.LIE && LIES_DOWN_ASIDE.matcher(text).find()) {
            caveats.add("Lying down onto the side is not shown, only lying on it.");
        }
        Matcher bed = BED.matcher(text);
        if ((act.from().isLying() || act.to().isLying()) && bed.find()) {
            caveats.add("No " + bed.group(1) + " is shown: the body lies at floor level.");
        }
        if (reading.uses(CANES)) {
            caveats.add(
                    "What is leaned on is shown by the hands that hold it and by slower, shorter"
                            + " steps; it carries no weight.");
        }
        if (!left.isEmpty()) {
            String others = left.stream().map(Act::label).collect(Collectors.joining(", "));
            caveats.add("Only " + act.label() + " is shown, not " + others + ".");
        }
        return caveats;
    }
}
