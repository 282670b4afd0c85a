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
     * The program's own limits. No standard gives them: they were chosen by looking at what passes
     * and what fails of 142 CMU and 355 Bandai Namco captures, of what the kinematic synthesizer
     * makes, and of motions spoilt on purpose, so that what the synthesizer makes passes, most
     * captures do, and most of the spoilt ones do not. On those same motions the shares are no
     * independent test. The figures are in {@code src/docs/methods.md}.
     */
    public static final QualityRules STANDARD =
            new QualityRules(
                    Map.ofEntries(
                            Map.entry(Measure.SKATING, 0.45),
                            Map.entry(Measure.CONTACT_SKATING, 0.35),
                            Map.entry(Measure.PENETRATION, 25.0),
                            Map.entry(Measure.DEEPEST, 45.0),
                            Map.entry(Measure.FLOATING, 90.0),
                            Map.entry(Measure.JERK, 1000.0),
                            Map.entry(Measure.JOINT_LIMITS, 0.35),
                            Map.entry(Measure.SELF_SPEED, 13.0),
                            Map.entry(Measure.ACCELERATION, 0.45),
                            Map.entry(Measure.ACCELERATION_PEAK, 4.0),
                            Map.entry(Measure.OVERLAP, 0.60),
                            Map.entry(Measure.ASYMMETRY, 0.08)));

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
