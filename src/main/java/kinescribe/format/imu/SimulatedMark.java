package kinescribe.format.imu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.imu.Origin;

/**
 * The column that says in a CSV file itself that its numbers are simulated: 1 in simulated rows, 0
 * in measured ones, so that readers of numbers alone read it, too. Files without anything simulated
 * go without it. The name and the numbers are our own choice.
 */
public final class SimulatedMark {
    /** The column's name; it is the last one. */
    public static final String COLUMN = "simulated";

    private static final List<String> NOT = List.of("false", "no");

    private SimulatedMark() {}

    /** The cell of a row of that origin. */
    public static String cell(Origin origin) {
        return origin.isSimulated() ? "1" : "0";
    }

    /** Whether a column is called so. */
    public static boolean isName(String column) {
        return column.strip().equalsIgnoreCase(COLUMN);
    }

    /**
     * What a cell says: an empty one nothing, 0 and "no" that the row was measured, all else that
     * it was simulated, since simulated numbers must never pass for measured ones.
     */
    public static Optional<Boolean> read(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals("nan")) {
            return Optional.empty();
        }
        return Optional.of(!NOT.contains(word) && !word.matches("[+-]?0+(?:[.,]0*)?"));
    }

    /**
     * The origin of a row: simulated as soon as anything says so.
     *
     * @param told what the row and the description of its file say, the nearest first
     * @param mark what its cell in this column says
     */
    public static Origin settle(List<Origin> told, Optional<Boolean> mark) {
        Optional<Origin> simulated = told.stream().filter(Origin::isSimulated).findFirst();
        return simulated.orElse(mark.orElse(false) ? Origin.VIRTUAL : Origin.REAL);
    }

    /** Whether one of these says measured and another simulated. */
    public static boolean contradicts(List<Origin> told, Optional<Boolean> mark) {
        return Stream.concat(told.stream().map(Origin::isSimulated), mark.stream())
                        .distinct()
                        .count()
                > 1;
    }
}
