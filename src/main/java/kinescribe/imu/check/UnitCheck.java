package kinescribe.imu.check;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;

/**
 * Whether the numbers of a recording are those of a person in the units that were said: 1 g at
 * rest, turns that agree with gravity's direction, peaks that a gyroscope can measure.
 */
public final class UnitCheck {
    private UnitCheck() {}

    /**
     * What the accelerometer's and gyroscope's numbers say.
     *
     * @param said the units that they are said to be in
     * @param at the place where it sat, to be told in sentences; empty where it goes without saying
     */
    public static List<UnitFinding> of(Recording recording, SaidUnits said, String at) {
        double[] acc = triad(recording, Triad.ACCELEROMETER);
        double[] gyr = triad(recording, Triad.GYROSCOPE);
        String where = at.isEmpty() ? "" : " at " + at;
        List<UnitFinding> findings = new ArrayList<>();
        if (acc.length > 0) {
            findings.add(new AccelerationCheck(said, where).of(recording.times(), acc));
        }
        if (gyr.length > 0) {
            new TurningCheck(said, where).of(recording.times(), acc, gyr).ifPresent(findings::add);
        }
        return findings;
    }

    /** Three channels of the recording; empty where it has them not. */
    private static double[] triad(Recording recording, Triad triad) {
        List<Integer> columns = triad.columns(recording.channels());
        if (columns.isEmpty()) {
            return new double[0];
        }
        int width = recording.channels().size();
        double[] xyz = new double[3 * recording.samples()];
        for (int axis = 0; axis < 3; axis++) {
            int column = columns.get(axis);
            for (int i = 0; i < recording.samples(); i++) {
                xyz[3 * i + axis] = recording.values()[i * width + column];
            }
        }
        return xyz;
    }
}
