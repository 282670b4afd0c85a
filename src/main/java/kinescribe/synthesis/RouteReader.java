package kinescribe.synthesis;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a movement leads: side, shape of the path, which side goes first. */
final class RouteReader {
    private static final Pattern ON_SPOT =
            Pattern.compile(
                    "\\b(?:on the spot|in place|on (?:his|her|their|one) (?:heels?|foot))\\b");
    private static final Pattern ROUND =
            Pattern.compile(
                    "\\bcircl(?:e|es|ing)\\b|\\bin (?:a )?(?:full )?rounds?\\b|\\bcurve\\b"
                            + "|\\b(?:counter|anti)?clockwise\\b");
    private static final Pattern TO_AND_FRO =
            Pattern.compile(
                    "\\bback and forth\\b|\\bto and fro\\b|\\bup and down the (?!stair|step)"
                            + "|\\bback and forwards?\\b|\\bpac(?:es|ing)\\b");
    private static final Pattern ZIGZAG =
            Pattern.compile("\\bzig-?zags?\\b|\\bslaloms?\\b|\\bin serpentines\\b|\\bs-curves?\\b");
    private static final Pattern SIDEWAYS =
            Pattern.compile(
                    "\\bsideways\\b|\\bside-?steps?\\b|\\bsidl(?:e|es|ing)\\b|\\bcrab walk");
    private static final Pattern SPIN =
            Pattern.compile("\\b(?:spin|twirl|rotat|pivot|pirouett|whirl|revolv)");
    private static final Pattern LOOKS_BACKWARD =
            Pattern.compile("\\b(?:look|glanc|lean|fac|bend|head)\\w* backward");
    private static final Pattern STARTS =
            Pattern.compile("\\b(?:start|begin|began|sets? off|takes? off)\\w*\\b");
    private static final Pattern STOPS =
            Pattern.compile(
                    "\\b(?:stops?|halts?|(?:to|into) a (?:stop|halt|standstill)|stopping)\\b");

    private static final Pattern STAYS =
            Pattern.compile("\\b(?:on the (?:same )?spot|in place)\\b");
    private static final Pattern SIDE =
            Pattern.compile(
                    "\\b(?:(?:left|right)(?:-handed|wards?)?|(?:counter|anti)?clockwise)\\b");
    private static final String NO_TURN =
            "(?<!\\b(?:turn|turns|turning|turned|veers|bears|curves|swerves|bends|circles|the) )";
    private static final Pattern NO_SIDE =
            Pattern.compile(
                    NO_TURN
                            + "(?:\\bright (?:to the (?!left|right)|to|away|now|after|before|up|down|there"
                            + "|here|behind|beside|next|through|into|over|past|along|back|at|in|on)\\b"
                            + "|\\bleft (?:the|his|her|their|home)\\b)");
    private static final Pattern LIMB =
            Pattern.compile(
                    "\\b(left|right)(?:-handed\\b| (?:(?!on|with|by|and|while|to)[a-z]+ )?(?:hands?"
                            + "|arms?|legs?|foot|feet|knees?|elbows?|shoulders?|wrists?|ankles?|hips?"
                            + "|fists?|fingers?)\\b)");
    private static final Pattern NOT_THE_WAY =
            Pattern.compile(
                    LIMB.pattern()
                            + "|\\bon (?:the |his |her |their )?(?:left|right)\\b"
                            + "|\\b(?:look|glanc|gaz|peer|point|lean|wav)[a-z]*"
                            + "(?: (?:back|over|down|up|out))?(?: to| towards?)?"
                            + "(?: the| his| her| their)? (?:left|right)\\b");

    private RouteReader() {}

    static Route read(Act act, PromptWords prompt, OptionalDouble turnDeg) {
        String text = prompt.text();
        boolean gait = act.isGait();
        boolean turns =
                ON_SPOT.matcher(text).find()
                        || SPIN.matcher(text).find()
                        || (turnDeg.isPresent()
                                && !prompt.says("walk")
                                && Wording.speedMps(text).isEmpty());
        boolean spot = gait ? STAYS.matcher(text).find() : turns;
        return new Route(
                side(text),
                bend(act, text),
                way(act, text),
                heading(act, prompt),
                spot,
                STARTS.matcher(text).find(),
                STOPS.matcher(text).find());
    }

    /** Whether a word had its effect on a route. */
    static boolean used(String word, Route route) {
        boolean toAndFro = route.way() == Route.Way.BACK_AND_FORTH;
        return (route.heading() == Route.Heading.BACKWARD && Lexicon.BACKWARD.contains(word))
                || (route.heading() == Route.Heading.SIDEWAYS && word.startsWith("side"))
                || (toAndFro && (word.equals("forth") || word.equals("fro")))
                || (route.way() == Route.Way.ZIGZAG && ZIGZAG.matcher(word).matches())
                || (route.starts() && STARTS.matcher(word).matches())
                || (route.stops() && STOPS.matcher(word).matches());
    }

    private static Route.Way way(Act act, String text) {
        boolean onFoot = act == Act.WALK || act == Act.RUN;
        if (onFoot && TO_AND_FRO.matcher(text).find()) {
            return Route.Way.BACK_AND_FORTH;
        }
        if (onFoot && ZIGZAG.matcher(text).find()) {
            return Route.Way.ZIGZAG;
        }
        return onFoot && ROUND.matcher(text).find() ? Route.Way.CIRCLE : Route.Way.STRAIGHT;
    }

    private static Route.Heading heading(Act act, PromptWords prompt) {
        if (act != Act.WALK && act != Act.FALL) {
            return Route.Heading.FORWARD;
        }
        if (prompt.has(Lexicon.BACKWARD) && !LOOKS_BACKWARD.matcher(prompt.text()).find()) {
            return Route.Heading.BACKWARD;
        }
        return SIDEWAYS.matcher(prompt.text()).find()
                ? Route.Heading.SIDEWAYS
                : Route.Heading.FORWARD;
    }

    private static int side(String text) {
        Matcher limb = LIMB.matcher(text);
        return limb.find() ? sign(limb.group(1)) : firstSide(NO_SIDE.matcher(text).replaceAll(" "));
    }

    private static int bend(Act act, String text) {
        String way = NO_SIDE.matcher(text).replaceAll(" ");
        int said = firstSide(NOT_THE_WAY.matcher(way).replaceAll(" "));
        return said == 0 && act == Act.WALK && ROUND.matcher(text).find() ? 1 : said;
    }

    private static int firstSide(String text) {
        Matcher side = SIDE.matcher(text);
        return side.find() ? sign(side.group()) : 0;
    }

    private static int sign(String word) {
        return Lexicon.LEFT.contains(word) ? 1 : -1;
    }
}
