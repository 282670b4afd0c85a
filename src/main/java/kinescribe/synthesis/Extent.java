package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far and in what steps a prompt lets somebody go, and what became of its other numbers.
 *
 * @param distanceM length of the way
 * @param steps number of steps
 * @param cadencePerMin steps a minute
 * @param radiusM radius of a circle to go round
 * @param readAs sentences on numbers that are read as others
 * @param ignored numbers that had no effect, as they stand in the prompt
 */
record Extent(
        OptionalDouble distanceM,
        OptionalInt steps,
        OptionalDouble cadencePerMin,
        OptionalDouble radiusM,
        List<String> readAs,
        List<String> ignored) {
    /** Nothing said. */
    static final Extent UNSAID =
            new Extent(
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    List.of(),
                    List.of());

    Extent {
        readAs = List.copyOf(readAs);
        ignored = List.copyOf(ignored);
    }

    /** Whether the way ends somewhere. */
    boolean isLimited() {
        return distanceM.isPresent() || steps.isPresent();
    }
}
