package kinescribe.imu.check;

import java.util.List;

/**
 * In which units a recording's numbers are said to have been.
 *
 * @param acc the accelerometer's; of several any may have been meant
 * @param gyr the gyroscope's; of several any may have been meant
 * @param gravityOut whether the acceleration is said to be the movement's part only
 */
public record SaidUnits(List<SensorUnit> acc, List<SensorUnit> gyr, boolean gravityOut) {
    /** Where only what became of the numbers is known: units that files mostly are in. */
    public static final SaidUnits UNKNOWN =
            new SaidUnits(
                    List.of(SensorUnit.MPS2, SensorUnit.G, SensorUnit.MG),
                    List.of(SensorUnit.RADPS, SensorUnit.DPS),
                    false);

    public SaidUnits {
        acc = List.copyOf(acc);
        gyr = List.copyOf(gyr);
    }

    /** Said of both. */
    public static SaidUnits of(SensorUnit acc, SensorUnit gyr, boolean gravityOut) {
        return new SaidUnits(List.of(acc), List.of(gyr), gravityOut);
    }
}
