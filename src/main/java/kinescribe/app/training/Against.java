package kinescribe.app.training;

import java.util.Locale;
import java.util.Optional;
import kinescribe.evaluate.PairedComparison;

/**
 * How a run compares with the pinned one.
 *
 * @param comparison the figures, where the two can be compared
 * @param reason what to show where they cannot
 */
record Against(Optional<PairedComparison> comparison, String reason) {
    /** Nothing is pinned. */
    static final Against NOTHING = new Against(Optional.empty(), "");

    /** The pinned run itself. */
    static final Against ITSELF = new Against(Optional.empty(), "pinned");

    /** A p that is smaller is shown as such: our own choice. */
    private static final double LEAST_P = 0.001;

    static Against of(PairedComparison comparison) {
        return new Against(Optional.of(comparison), "");
    }

    /**
     * The difference of macro-F1 with its interval and p, such as {@code +0.031 [0.010, 0.052], p
     * 0.012}.
     */
    String text() {
        return comparison
                .map(
                        c ->
                                String.format(
                                        Locale.ROOT,
                                        "%+.3f [%.3f, %.3f], p %s",
                                        c.difference(),
                                        c.low(),
                                        c.high(),
                                        p(c.p())))
                .orElse(reason);
    }

    /** What the text means. */
    String spoken() {
        return comparison
                .map(
                        c ->
                                "Macro-F1 against the pinned run on the same "
                                        + c.people()
                                        + " people, with the 95 % interval of the difference by"
                                        + " drawing people, and the two-sided p of Wilcoxon's"
                                        + " signed-rank test over people.")
                .orElse(reason);
    }

    /** The difference; NaN where there is none. */
    double difference() {
        return comparison.map(PairedComparison::difference).orElse(Double.NaN);
    }

    private static String p(double p) {
        return p < LEAST_P ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
