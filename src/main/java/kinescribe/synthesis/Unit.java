package kinescribe.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit, from {@code units.txt}.
 *
 * @param measure what it measures
 * @param factor how many of the measure's own unit it has
 */
record Unit(Measure measure, double factor) {
    /** No unit. */
    static final Unit NONE = new Unit(Measure.NUMBER, 1);

    private static final int MOST_TOKENS = 5;
    private static final Map<String, Unit> BY_WORDING = new HashMap<>();

    static {
        for (WordFile.Line line : WordFile.lines("units.txt")) {
            Unit unit = new Unit(Measure.valueOf(line.kind()), Double.parseDouble(line.value()));
            for (String wording : line.words().split(",")) {
                BY_WORDING.put(wording.strip(), unit);
            }
        }
    }

    /**
     * A unit found.
     *
     * @param unit the unit
     * @param tokens how many tokens it takes
     */
    record Found(Unit unit, int tokens) {}

    /** A measure's own unit. */
    static Unit of(Measure measure) {
        return new Unit(measure, 1);
    }

    /** The longest unit that starts at a token; null if none does. */
    static @Nullable Found at(List<Token> tokens, int at) {
        Found found = null;
        StringBuilder wording = new StringBuilder();
        for (int n = 1; n <= MOST_TOKENS && at + n <= tokens.size(); n++) {
            wording.append(n == 1 ? "" : " ").append(tokens.get(at + n - 1).text());
            Unit unit = BY_WORDING.get(wording.toString());
            if (unit != null) {
                found = new Found(unit, n);
            }
        }
        return found;
    }
}
