package kinescribe.motion.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which motions are accepted: a limit for each of some measures. Immutable.
 *
 * @param limits the greatest value that is accepted, or the least where greater is better; measures
 *     that are missing do not reject
 */
public record QualityRules(Map<Measure, Double> limits) {
    /**
     * The program's own limits. They are our own choice, set so that captures of people keep them
     * in nearly all clips and typical faults of made motions do not; the figures are in {@code
     * src/docs/methods.md}.
     */
    public static final QualityRules STANDARD =
            new QualityRules(
                    Map.of(
                            Measure.SKATING, 0.60,
                            Measure.CONTACT_SKATING, 0.50,
                            Measure.PENETRATION, 25.0,
                            Measure.DEEPEST, 40.0,
                            Measure.FLOATING, 100.0,
                            Measure.JERK, 1500.0,
                            Measure.JOINT_LIMITS, 0.40,
                            Measure.SELF_SPEED, 15.0,
                            Measure.ACCELERATION, 0.45,
                            Measure.ACCELERATION_PEAK, 4.0));

    public QualityRules {
        Map<Measure, Double> sorted = new EnumMap<>(Measure.class);
        limits.forEach(
                (measure, limit) -> {
                    if (!Double.isFinite(limit)) {
                        throw new IllegalArgumentException(
                                "Expected a limit for " + measure.id() + ", got " + limit);
                    }
                    sorted.put(measure, limit);
                });
        limits = Collections.unmodifiableMap(sorted);
    }

    /** The limit of a measure; none where it does not reject. */
    public OptionalDouble limit(Measure measure) {
        Double limit = limits.get(measure);
        return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
    }

    /** Whether a value keeps the limit of its measure. */
    public boolean accepts(Measure measure, double value) {
        Double limit = limits.get(measure);
        return limit == null || (measure.isBetterHigh() ? value >= limit : value <= limit);
    }
}
