package kinescribe.synthesis;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Finds numbers and postures in the wording of a prompt in lower case. */
final class Wording {
    private static final Pattern FULL =
            Pattern.compile("\\b(?:full|complete|whole)[ -](?:circle|turn|rotation|revolution)");
    private static final Pattern HALF =
            Pattern.compile(
                    "\\b(?:half|1/2)[ -](?:a )?(?:circle|turn)|\\bturn(?:s|ing|ed)? (?:around|round|back|about)\\b"
                            + "|\\b(?:u-turn|about-face)");
    private static final Pattern THREE_QUARTERS =
            Pattern.compile("\\bthree[ -]quarters? (?:of a )?(?:circle|turn)");
    private static final Pattern QUARTER =
            Pattern.compile(
                    "\\b(?:quarter[ -](?:circle|turn)|quarter of a (?:circle|turn)|1/4 (?:circle|turn))");
    private static final Pattern ON_FRONT =
            Pattern.compile("\\b(?:stomach|belly|face down|front|prone)\\b");
    private static final Pattern ON_SIDE =
            Pattern.compile(
                    "\\b(?:on|onto) (?:his|her|their|one|the|a) (?:left |right )?side\\b"
                            + "|\\b(?:curl|fetal|foetal|sideways)");
    private static final Pattern ON_BACK =
            Pattern.compile("\\b(?:on (?:his|her|their|the) back|supine|ceiling|sky|stars)\\b");
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

    /** How far to turn by its share of a circle, in degrees without sign. */
    static OptionalDouble turnDeg(Reading reading) {
        if (reading.finds(FULL)) {
            return OptionalDouble.of(360);
        }
        if (reading.finds(THREE_QUARTERS)) {
            return OptionalDouble.of(270);
        }
        if (reading.finds(QUARTER)) {
            return OptionalDouble.of(90);
        }
        return reading.finds(HALF) ? OptionalDouble.of(180) : OptionalDouble.empty();
    }

    /** A number without needless digits: 4, 1.35. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("0+$", "").replaceAll("[.]$", "");
    }

    /** What lying down is; onto the side there is no movement of its own. */
    static Act wayDown(String text) {
        if (ON_FRONT.matcher(text).find()) {
            return Act.STAND_TO_PRONE;
        }
        return ON_SIDE.matcher(text).find() ? Act.LIE : Act.STAND_TO_LIE;
    }

    /** How to lie, where it is said. */
    static Intent.Lie lying(Reading reading) {
        if (reading.finds(ON_FRONT)) {
            return Intent.Lie.FRONT;
        }
        if (reading.finds(ON_SIDE)) {
            return Intent.Lie.SIDE;
        }
        return reading.finds(ON_BACK) ? Intent.Lie.BACK : Intent.Lie.UNSAID;
    }
}
