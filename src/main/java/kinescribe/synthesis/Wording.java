package kinescribe.synthesis;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers and postures in the wording of a prompt in lower case. */
final class Wording {
    // A hyphen is a minus sign unless a number stands before it, as in "2-3 m/s".
    private static final Pattern SPEED =
            Pattern.compile(
                    "(?<![\\d.,])(-?\\d++(?:[.,]\\d++)?) ?(m/s|mps|km/h|kmh|kph|mph|m(?:et(?:er|re)s?)?"
                            + " per sec(?:ond)?|k(?:ilo)?m(?:et(?:er|re)s?)? per hour|miles per hour)");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern ANGLE =
            Pattern.compile("(?<![\\d.])(\\d++(?:\\.\\d++)?) ?(?:°|-? ?degrees?|deg\\b)");
    private static final Pattern FULL = Pattern.compile("\\bfull[ -](?:circle|turn)");
    private static final Pattern HALF =
            Pattern.compile(
                    "\\bhalf[ -](?:a )?(?:circle|turn)|\\bturn(?:s|ing|ed)? (?:around|round|back|about)\\b"
                            + "|\\b(?:u-turn|about-face)");
    private static final Pattern QUARTER = Pattern.compile("\\bquarter[ -](?:circle|turn)");
    private static final Pattern ON_FRONT =
            Pattern.compile("\\b(?:stomach|belly|face down|front|prone)\\b");
    private static final Pattern ON_SIDE =
            Pattern.compile(
                    "\\b(?:on|onto) (?:his|her|their|one|the|a) (?:left |right )?side\\b"
                            + "|\\b(?:curl|fetal|foetal|sideways)");
    private static final Pattern ON_BACK =
            Pattern.compile("\\b(?:on (?:his|her|their|the) back|supine|ceiling|sky|stars)\\b");
    private static final double MPS_PER_KMH = 1 / 3.6;
    private static final double MPS_PER_MPH = 0.44704;

    private static final int SHOWN_CHARS = 80;

    private Wording() {}

    /** A text for a message: on one line, cut after {@value #SHOWN_CHARS} characters. */
    static String shortened(String text) {
        String start = text.substring(0, Math.min(text.length(), 4 * SHOWN_CHARS));
        String line = start.replaceAll("\\s+", " ").trim();
        if (line.length() <= SHOWN_CHARS && start.length() == text.length()) {
            return line;
        }
        return line.substring(0, Math.min(line.length(), SHOWN_CHARS)) + "…";
    }

    /** A speed with its unit, in m/s; as said, also where nobody moves like that. */
    static OptionalDouble speedMps(String text) {
        Matcher m = SPEED.matcher(text);
        if (!m.find()) {
            return OptionalDouble.empty();
        }
        String number = m.group(1);
        boolean thousands = THOUSANDS.matcher(number).matches();
        double value = Double.parseDouble(number.replace(",", thousands ? "" : "."));
        String unit = m.group(2);
        boolean miles = unit.equals("mph") || unit.startsWith("mi");
        if (miles) {
            return OptionalDouble.of(value * MPS_PER_MPH);
        }
        return OptionalDouble.of(unit.startsWith("k") ? value * MPS_PER_KMH : value);
    }

    /** How far to turn, in degrees without sign. */
    static OptionalDouble turnDeg(String text) {
        Matcher m = ANGLE.matcher(text);
        if (m.find()) {
            return OptionalDouble.of(Math.min(1080, Math.max(20, Double.parseDouble(m.group(1)))));
        }
        if (FULL.matcher(text).find()) {
            return OptionalDouble.of(360);
        }
        if (QUARTER.matcher(text).find()) {
            return OptionalDouble.of(90);
        }
        return HALF.matcher(text).find() ? OptionalDouble.of(180) : OptionalDouble.empty();
    }

    /** How to lie, where it is said. */
    static Intent.Lie lying(String text) {
        if (ON_FRONT.matcher(text).find()) {
            return Intent.Lie.FRONT;
        }
        if (ON_SIDE.matcher(text).find()) {
            return Intent.Lie.SIDE;
        }
        return ON_BACK.matcher(text).find() ? Intent.Lie.BACK : Intent.Lie.UNSAID;
    }
}
