package kinescribe.synthesis;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers and postures in the wording of a prompt in lower case. */
final class Wording {
    private static final Pattern SPEED =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(m/s|mps|km/h|kmh|kph|mph)");
    private static final Pattern ANGLE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:°|-?\\s?degrees?|deg\\b)");
    private static final double MPS_PER_KMH = 1 / 3.6;
    private static final double MPS_PER_MPH = 0.44704;

    private Wording() {}

    /** A speed with its unit, in m/s. */
    static OptionalDouble speedMps(String text) {
        Matcher m = SPEED.matcher(text);
        if (!m.find()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(m.group(1));
        return OptionalDouble.of(
                switch (m.group(2)) {
                    case "mph" -> value * MPS_PER_MPH;
                    case "m/s", "mps" -> value;
                    default -> value * MPS_PER_KMH;
                });
    }

    /** How far to turn, in degrees without sign. */
    static OptionalDouble turnDeg(String text) {
        Matcher m = ANGLE.matcher(text);
        if (m.find()) {
            return OptionalDouble.of(Math.min(1080, Math.max(20, Double.parseDouble(m.group(1)))));
        }
        if (text.contains("full circle") || text.contains("full turn")) {
            return OptionalDouble.of(360);
        }
        return text.contains("quarter turn") ? OptionalDouble.of(90) : OptionalDouble.empty();
    }

    /** How to lie, where it is said. */
    static Intent.Lie lying(String text) {
        if (text.matches(".*\\b(?:stomach|belly|face down|front|prone)\\b.*")) {
            return Intent.Lie.FRONT;
        }
        if (text.matches(".*\\b(?:on|onto) (?:his|her|their|one|the|a) (?:left |right )?side\\b.*")
                || text.matches(".*\\b(?:curl|fetal|foetal|sideways)\\w*\\b.*")) {
            return Intent.Lie.SIDE;
        }
        return text.matches(".*\\b(?:on (?:his|her|their|the) back|supine|ceiling|sky|stars)\\b.*")
                ? Intent.Lie.BACK
                : Intent.Lie.UNSAID;
    }
}
