package kinescribe.synthesis;

import java.util.OptionalDouble;
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

    private RouteReader() {}

    static Route read(Act act, PromptWords prompt, OptionalDouble turnDeg) {
        String text = prompt.text();
        boolean spot =
                ON_SPOT.matcher(text).find()
                        || SPIN.matcher(text).find()
                        || (turnDeg.isPresent() && !prompt.says("walk"));
        return new Route(
                side(act, prompt),
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
        if (act != Act.WALK) {
            return Route.Heading.FORWARD;
        }
        if (prompt.has(Lexicon.BACKWARD) && !LOOKS_BACKWARD.matcher(prompt.text()).find()) {
            return Route.Heading.BACKWARD;
        }
        return SIDEWAYS.matcher(prompt.text()).find()
                ? Route.Heading.SIDEWAYS
                : Route.Heading.FORWARD;
    }

    private static int side(Act act, PromptWords prompt) {
        for (String word : prompt.words()) {
            if (Lexicon.LEFT.contains(word)) {
                return 1;
            }
            if (Lexicon.RIGHT.contains(word)) {
                return -1;
            }
        }
        return act == Act.WALK && ROUND.matcher(prompt.text()).find() ? 1 : 0;
    }
}
