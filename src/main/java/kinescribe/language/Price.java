package kinescribe.language;

import kinescribe.base.Counted;
import kinescribe.base.Digits;

/**
 * What a server takes, as its price list says it; a person types it in.
 *
 * @param perMillionIn US dollars for a million tokens of questions
 * @param perMillionOut US dollars for a million tokens of answers
 */
public record Price(double perMillionIn, double perMillionOut) {
    /** For nothing, or unknown. */
    public static final Price NONE = new Price(0, 0);

    private static final double MILLION = 1e6;

    public Price {
        if (!(perMillionIn >= 0 && perMillionOut >= 0)
                || Double.isInfinite(perMillionIn + perMillionOut)) {
            throw new IllegalArgumentException(
                    "Prices from 0 on are expected, got " + perMillionIn + " and " + perMillionOut);
        }
    }

    /** What the requests cost, in US dollars. */
    public double of(Usage usage) {
        return (usage.inputTokens() * perMillionIn + usage.outputTokens() * perMillionOut)
                / MILLION;
    }

    /** What requests took and cost, such as "2 requests, 900 tokens in and 400 out, $0.0012". */
    public String told(Usage usage) {
        String tokens =
                Counted.of(usage.requests(), "request")
                        + ", "
                        + usage.inputTokens()
                        + " tokens in and "
                        + usage.outputTokens()
                        + " out";
        return equals(NONE) ? tokens : tokens + ", $" + Digits.rounded(of(usage), 3);
    }
}
