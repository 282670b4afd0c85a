package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a motion does what its sentence claims in numbers and plain directions. This is no
 * learned score of how well they fit: what a sentence does not claim measurably is not judged.
 * Patterns and tolerances are our own choice.
 */
public final class TextAgreement {
    private static final double MPH_MPS = 0.44704;
    private static final double SHARE = 0.15;
    private static final double LEAST_MPS = 0.1;
    private static final double LEAST_S = 0.6;
    private static final double LEAST_M = 0.4;
    private static final double LEAST_STEPS = 1;
    private static final double LEAST_TURN_DEG = 15;
    private static final double CLEAR_M = 0.15;

    private static final String NUMBER =
            "(\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String GOES = "\\b(?:walk|run|jog|go|march|step|stroll|hik)\\w*\\b";
    private static final Pattern SPEED =
            Pattern.compile(
                    "(\\d+(?:\\.\\d+)?) ?(m/s|met(?:er|re)s? (?:per|a) second|km/h|kph"
                            + "|kilomet(?:er|re)s? (?:per|an) hour|mph|miles (?:per|an) hour)");
    private static final Pattern DURATION =
            Pattern.compile("\\bfor " + NUMBER + " ?(s|sec|secs|seconds?|min|minutes?)\\b");
    private static final Pattern STEPS = Pattern.compile("\\b" + NUMBER + " (?:\\w+ )?steps?\\b");
    private static final Pattern WAY =
            Pattern.compile(
                    GOES + "[^,.;]{0,20}? " + NUMBER + " ?(?:m|met(?:er|re)s?)\\b(?!/| per| a )");
    private static final Pattern TURN =
            Pattern.compile(
                    "\\b(\\d+) ?(?:°|deg\\w*)(?: to(?: the| his| her)?)?(?: (left|right))?");
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(then|after|before|while|finally|next)\\b|[,;] *\\w|\\. +\\w");
    private static final Pattern DIRECTION =
            Pattern.compile(GOES + "(?: \\w+){0,2}? (backwards?|forwards?)\\b");
    private static final Pattern UP =
            Pattern.compile(
                    "\\b(uphill|upstairs|up (?:the |a |some )?(?:stairs|steps|slope|hill))\\b");
    private static final Pattern DOWN =
            Pattern.compile(
                    "\\b(downhill|downstairs|down (?:the |a |some )?(?:stairs|steps|slope|hill))\\b");

    private static final List<String> WORDS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private final MotionFacts facts;
    private final List<String> broken = new ArrayList<>();

    private TextAgreement(MotionFacts facts) {
        this.facts = facts;
    }

    /**
     * What a sentence claims and a motion does not do, a clause for each, such as "the prompt says
     * 1.4 m/s, the motion goes 1.1 m/s"; empty where all agrees or nothing is claimed.
     */
    public static List<String> disagreements(MotionFacts facts, String sentence) {
        TextAgreement agreement = new TextAgreement(facts);
        agreement.judge(sentence.toLowerCase(Locale.ROOT).strip());
        return List.copyOf(agreement.broken);
    }

    private void judge(String text) {
        Matcher duration = DURATION.matcher(text);
        double all = 0;
        while (duration.find()) {
            double scale = duration.group(2).startsWith("m") ? 60 : 1;
            all += number(duration.group(1)).orElse(0) * scale;
        }
        boolean several = SEVERAL.matcher(text).find();
        if (all > 0) {
            claim(all, facts.durationS(), LEAST_S, "%.2f s", "lasts", several);
        }
        if (several) {
            return; // which part of the motion a number is about is not known
        }
        Matcher speed = SPEED.matcher(text);
        if (speed.find()) {
            String unit = speed.group(2);
            boolean miles = unit.startsWith("mp") || unit.startsWith("mi");
            double mps = miles ? MPH_MPS : unit.startsWith("k") ? 1 / 3.6 : 1;
            double said = Double.parseDouble(speed.group(1)) * mps;
            claim(said, facts.steadySpeedMps(), LEAST_MPS, "%.2f m/s", "goes", false);
        }
        counted(STEPS, text, facts.steps(), LEAST_STEPS, "%.0f steps", "takes");
        counted(WAY, text, facts.pathM(), LEAST_M, "%.2f m", "goes");
        Matcher turn = TURN.matcher(text);
        if (turn.find() && text.contains("turn")) {
            double deg = Math.toDegrees(facts.turnRad());
            double sign = "right".equals(turn.group(2)) ? -1 : 1;
            double done = turn.group(2) == null ? Math.abs(deg) : sign * deg;
            claim(Double.parseDouble(turn.group(1)), done, LEAST_TURN_DEG, "%.0f°", "turns", false);
        }
        Matcher direction = DIRECTION.matcher(text);
        if (direction.find()) {
            boolean back = direction.group(1).startsWith("back");
            holds(
                    (back ? -1 : 1) * facts.forwardM() > 0,
                    "the prompt says " + direction.group(1) + ", the motion goes the other way");
        }
        rises(UP, 1, text);
        rises(DOWN, -1, text);
    }

    private void counted(
            Pattern pattern, String text, double done, double least, String form, String verb) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            number(found.group(1)).ifPresent(said -> claim(said, done, least, form, verb, false));
        }
    }

    private void rises(Pattern pattern, int sign, String text) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            holds(
                    sign * facts.riseM() > CLEAR_M,
                    String.format(
                            Locale.ROOT,
                            "the prompt says %s, the motion ends %.2f m %s",
                            found.group(1),
                            Math.abs(facts.riseM()),
                            facts.riseM() < 0 ? "lower" : "higher"));
        }
    }

    private void claim(
            double said, double done, double least, String form, String verb, boolean atLeast) {
        double slack = Math.max(least, SHARE * said);
        holds(
                done >= said - slack && (atLeast || done <= said + slack),
                String.format(
                        Locale.ROOT,
                        "the prompt says " + form + ", the motion " + verb + " " + form,
                        said,
                        done));
    }

    private void holds(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    /** A number in digits, or one of the words from one to twelve. */
    private static OptionalDouble number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        int word = WORDS.indexOf(text);
        return word > 0 ? OptionalDouble.of(word) : OptionalDouble.empty();
    }
}
