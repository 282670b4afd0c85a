package kinescribe.app.scorecard;

import java.util.Locale;
import kinescribe.evaluate.scorecard.Estimate;
import kinescribe.evaluate.scorecard.Verdict;

/** Figures and verdicts as they are written and coloured. */
final class VerdictWords {
    private VerdictWords() {}

    /** The style class of a verdict's colour. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case NEAR_FLOOR -> "verdict-good";
            case BETWEEN, OFF_FLOOR -> "verdict-between";
            case NEAR_CEILING, BEYOND_CEILING -> "verdict-bad";
            case CANNOT_TELL, NO_SAYING, UNKNOWN -> "verdict-none";
        };
    }

    /** A number with three digits that matter; a dash for none. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    /** Such as {@code 0.336 … 0.420}; a dash where nothing is known. */
    static String interval(Estimate of) {
        return Double.isFinite(of.mean())
                ? number(of.interval().get(0)) + " … " + number(of.interval().get(1))
                : "–";
    }
}
