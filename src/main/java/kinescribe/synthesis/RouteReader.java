package kinescribe.synthesis;

import java.util.OptionalDouble;
import java.util.regex.MatchResult;
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
    private static final Pattern FIGURE_EIGHT =
            Pattern.compile(
                    "\\bfigures?[ -](?:of[ -])?(?:an? )?(?:eights?|8'?s?)\\b|\\beight-shaped\\b");
    private static final Pattern SQUARE =
            Pattern.compile(
                    "\\b(?:in|around|along|round) (?:a|the sides of a) (?:(?:small|large|big|wide) )?square\\b"
                            + "|\\bsquare (?:path|route|pattern)\\b");
    private static final Pattern TRIANGLE =
            Pattern.compile(
                    "\\b(?:in|around|along|round) (?:a|the sides of a) (?:(?:small|large|big|wide) )?triangle\\b"
                            + "|\\btriangular (?:path|route|pattern)\\b");
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

    /**
     * @param sided whether left and right make a difference to what is shown
     */
    static Route read(Act act, Reading reading, OptionalDouble turnDeg, boolean sided) {
        String text = reading.text();
        boolean gait = act.isGait();
        boolean turns =
                ON_SPOT.matcher(text).find()
                        || SPIN.matcher(text).find()
                        || (turnDeg.isPresent()
                                && !reading.prompt().says("walk")
                                && reading.quantities().stream()
                                        .noneMatch(q -> q.is(Measure.SPEED)));
        boolean spot = gait ? STAYS.matcher(text).find() : turns;
        if (gait || act == Act.TURN || act == Act.CYCLE) {
            reading.finds(gait ? STAYS : ON_SPOT);
        }
        boolean level = gait && !act.isStairs();
        if (sided) {
            useSides(reading);
        }
        return new Route(
                side(text),
                bend(act, text),
                way(act, reading),
                heading(act, reading),
                spot,
                level ? reading.finds(STARTS) : STARTS.matcher(text).find(),
                level ? reading.finds(STOPS) : STOPS.matcher(text).find());
    }

    /** To which side the way itself leads. */
    static boolean bends(Act act, Reading reading) {
        return bend(act, reading.text()) != 0;
    }

    private static void useSides(Reading reading) {
        Matcher sides =
                SIDE.matcher(NO_SIDE.matcher(reading.text()).replaceAll(RouteReader::blank));
        while (sides.find()) {
            reading.use(sides.start(), sides.end());
        }
        reading.finds(LIMB);
    }

    private static String blank(MatchResult match) {
        return " ".repeat(match.group().length());
    }

    private static Route.Way way(Act act, Reading reading) {
        boolean onFoot = act == Act.WALK || act == Act.RUN;
        if (onFoot && reading.finds(TO_AND_FRO)) {
            return Route.Way.BACK_AND_FORTH;
        }
        if (onFoot && reading.finds(ZIGZAG)) {
            return Route.Way.ZIGZAG;
        }
        if (onFoot && reading.takes(FIGURE_EIGHT)) {
            return Route.Way.FIGURE_EIGHT;
        }
        if (onFoot && reading.finds(SQUARE)) {
            return Route.Way.SQUARE;
        }
        if (onFoot && reading.finds(TRIANGLE)) {
            return Route.Way.TRIANGLE;
        }
        return onFoot && reading.finds(ROUND) ? Route.Way.CIRCLE : Route.Way.STRAIGHT;
    }

    private static Route.Heading heading(Act act, Reading reading) {
        if (act != Act.WALK && act != Act.FALL) {
            return Route.Heading.FORWARD;
        }
        if (reading.prompt().has(Lexicon.BACKWARD)
                && !LOOKS_BACKWARD.matcher(reading.text()).find()) {
            reading.use(Lexicon.BACKWARD);
            return Route.Heading.BACKWARD;
        }
        return reading.finds(SIDEWAYS) ? Route.Heading.SIDEWAYS : Route.Heading.FORWARD;
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
