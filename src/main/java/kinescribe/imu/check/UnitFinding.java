package kinescribe.imu.check;

import java.util.Optional;
import kinescribe.imu.Triad;

/**
 * What a triad's numbers say about their unit.
 *
 * @param triad which
 * @param problem what is wrong, if anything is
 * @param text one plain sentence
 * @param mend what would put it right, if anything would
 */
public record UnitFinding(Triad triad, Problem problem, String text, Optional<Mend> mend) {
    /** What can be wrong. */
    public enum Problem {
        /** Nothing. */
        NONE,
        /** There are no numbers. */
        EMPTY,
        /** The numbers are those of another unit. */
        UNIT,
        /** The numbers are those of no known unit. */
        SIZE,
        /** Near 1 g, but not near enough for a sensor that was calibrated. */
        CALIBRATION,
        /** Gravity was taken out. */
        GRAVITY,
        /** The gyroscope's axes or signs are not those of the accelerometer. */
        AXES;

        /** Whether the numbers may be right if they are read otherwise. */
        boolean isOfReading() {
            return this == UNIT || this == SIZE || this == AXES;
        }
    }

    /**
     * A unit that would put it right.
     *
     * @param label what it does, such as {@code Read acceleration in g}
     * @param unit the unit
     */
    public record Mend(String label, SensorUnit unit) {}

    /** Whether it speaks against the recording. */
    public boolean isDoubt() {
        return problem != Problem.NONE;
    }

    static UnitFinding fine(Triad triad, String text) {
        return new UnitFinding(triad, Problem.NONE, text, Optional.empty());
    }

    static UnitFinding doubt(Triad triad, Problem problem, String text) {
        return new UnitFinding(triad, problem, text, Optional.empty());
    }

    UnitFinding mendedBy(String label, SensorUnit unit) {
        return new UnitFinding(triad, problem, text, Optional.of(new Mend(label, unit)));
    }
}
