package kinescribe.format.table;

import java.util.List;
import java.util.Set;
import kinescribe.imu.check.SensorUnit;
import kinescribe.imu.check.SensorUnit.Kind;

/**
 * Doubts that one sensor's numbers spread to the other: a device that writes the converter's counts
 * of its accelerometer writes those of its gyroscope, too, and counts may look like some unit.
 */
final class RawCounts {
    /** From here on the column's name says the unit. */
    private static final double NAMED = 0.97;

    /** Up to here nothing speaks for the unit. */
    private static final double UNKNOWN = 0.4;

    /** Units whose numbers are as large as counts. */
    private static final Set<SensorUnit> THOUSANDTHS =
            Set.of(SensorUnit.MG, SensorUnit.MRADPS, SensorUnit.MDPS);

    private static final double SPREAD = 0.5;

    private RawCounts() {}

    /** Makes the one guess of a unit unsure where the other seems to be of raw counts. */
    static void spread(ImportRecipe recipe, List<Guess> guesses) {
        int acc = unit(Kind.ACC, guesses);
        int gyr = unit(Kind.GYR, guesses);
        if (acc < 0 || gyr < 0) {
            return;
        }
        if (guesses.get(acc).confidence() <= UNKNOWN) {
            doubt(guesses, gyr, "the acceleration's numbers");
        } else if (THOUSANDTHS.contains(recipe.units().gyr())
                && THOUSANDTHS.contains(recipe.units().acc())
                && !guesses.get(gyr).sure()) {
            doubt(guesses, acc, "the angular velocity's numbers");
        }
    }

    private static int unit(Kind kind, List<Guess> guesses) {
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).aspect().equals(TableGuess.unitAspect(kind))) {
                return i;
            }
        }
        return -1;
    }

    private static void doubt(List<Guess> guesses, int index, String others) {
        Guess guess = guesses.get(index);
        if (guess.confidence() < NAMED) {
            guesses.set(
                    index,
                    new Guess(
                            guess.aspect(),
                            guess.value(),
                            Math.min(SPREAD, guess.confidence()),
                            guess.reason()
                                    + ", but "
                                    + others
                                    + " seem to be raw counts, and so these may be"));
        }
    }
}
