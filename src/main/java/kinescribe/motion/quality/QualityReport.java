package kinescribe.motion.quality;

import java.util.List;
import java.util.Locale;
import kinescribe.motion.Motion;

/**
 * What the rules say of a motion.
 *
 * @param measurements what was measured
 * @param rules the limits it is held against
 */
public record QualityReport(Measurements measurements, QualityRules rules) {
    /**
     * Measures a motion and judges it.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static QualityReport of(Motion motion, QualityRules rules) {
        return new QualityReport(Measurements.of(motion), rules);
    }

    /** Whether every measure keeps its limit. */
    public boolean accepted() {
        return violations().isEmpty();
    }

    /** The measurements that do not keep their limits. */
    public List<Measurement> violations() {
        return measurements.all().stream()
                .filter(m -> !rules.accepts(m.measure(), m.value()))
                .toList();
    }

    /** Why the motion is rejected, a phrase for each broken rule, with value and limit. */
    public List<String> reasons() {
        return violations().stream().map(this::reason).toList();
    }

    private String reason(Measurement found) {
        Measure measure = found.measure();
        double limit = rules.limit(measure).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s %s, %s %s allowed",
                measure.words(),
                measure.shown(found.value()),
                measure.isBetterHigh() ? "at least" : "at most",
                measure.shown(limit));
    }
}
