package kinescribe.format.table;

import java.util.Locale;

/**
 * One thing that was guessed of a table.
 *
 * @param aspect what was guessed, such as {@code acceleration's unit}
 * @param value what it was taken for
 * @param confidence how sure that is, 0 to 1; our own estimate, not a probability
 * @param reason what speaks for it, as a part of a sentence
 */
public record Guess(String aspect, String value, double confidence, String reason) {
    /** From here on a guess is called sure; our own choice. */
    public static final double SURE = 0.8;

    /** Whether nobody need look at it. */
    public boolean sure() {
        return confidence >= SURE;
    }

    /** One sentence with everything. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "The %s %s taken as %s (%s, %.0f %%): %s.",
                aspect,
                aspect.equals("columns") ? "were" : "was",
                value,
                sure() ? "sure" : "unsure",
                100 * confidence,
                reason);
    }
}
