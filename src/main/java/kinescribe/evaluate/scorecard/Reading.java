package kinescribe.evaluate.scorecard;

import java.util.Map;

/**
 * What one draw says of a measure.
 *
 * @param value the figure; NaN where there is too little to work it out from
 * @param parts what the figure is made of, by name
 */
record Reading(double value, Map<String, Double> parts) {
    Reading {
        parts = Map.copyOf(parts);
    }

    static Reading of(double value) {
        return new Reading(value, Map.of());
    }

    double part(String name) {
        return parts.getOrDefault(name, Double.NaN);
    }
}
