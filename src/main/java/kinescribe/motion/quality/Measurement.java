package kinescribe.motion.quality;

import java.util.List;

/**
 * The value of a measure over a motion.
 *
 * @param measure what was measured
 * @param value the value in the measure's unit; shares from 0 to 1
 * @param findings where it finds faults, in order of time
 */
public record Measurement(Measure measure, double value, List<Finding> findings) {
    public Measurement {
        findings = List.copyOf(findings);
    }
}
