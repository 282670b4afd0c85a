package kinescribe.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kinescribe.format.table.TripleGuess.Found;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;

/**
 * Angular velocities in whole numbers: units are seldom written so, but the counts of a device's
 * converter always are. The rules are our own.
 */
final class WholeTurns {
    /** How sure a unit of whole numbers can be. */
    private static final double UNSURE = 0.5;

    /** Up to here a number divided by its unit is whole. */
    private static final double ROUNDING = 1e-6;

    private WholeTurns() {}

    /** The guess of a unit, unsure where the numbers are whole. */
    static Found doubted(Found found, double[] xyz) {
        return areWhole(xyz)
                ? new Found(
                        found.unit(),
                        Math.min(UNSURE, found.confidence()),
                        found.reason() + ", but all its numbers are whole, as raw counts are")
                : found;
    }

    /** The doubt where the gyroscope of a recording gives whole numbers in a unit. */
    static Optional<RecipeFinding> doubt(Recording recording, ImportRecipe recipe) {
        List<Integer> columns = Triad.GYROSCOPE.columns(recording.channels());
        int width = recording.channels().size();
        double[] numbers = new double[columns.size() * recording.samples()];
        for (int i = 0; i < numbers.length; i++) {
            int column = columns.get(i % columns.size());
            numbers[i] =
                    recording.values()[i / columns.size() * width + column]
                            / recipe.units().gyr().si();
        }
        return areWhole(numbers)
                ? Optional.of(
                        RecipeFinding.doubt(
                                "All numbers of the angular velocity are whole, so they may be raw"
                                        + " counts and not "
                                        + recipe.units().gyr().text()
                                        + ": if so, type what one count is worth, such as \"0.061"
                                        + " deg/s\", as the data sheet says.",
                                null))
                : Optional.empty();
    }

    /** Whether there are numbers other than 0 and all are whole. */
    private static boolean areWhole(double[] numbers) {
        return Arrays.stream(numbers).anyMatch(v -> Math.abs(v) > ROUNDING)
                && Arrays.stream(numbers)
                        .allMatch(v -> Double.isNaN(v) || Math.abs(v - Math.rint(v)) < ROUNDING);
    }
}
