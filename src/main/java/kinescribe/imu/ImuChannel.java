package kinescribe.imu;

import java.util.List;
import java.util.Locale;

/** The channels of an inertial sensor in its own frame, in the order used everywhere. */
public enum ImuChannel {
    ACC_X("m/s²", "mps2"),
    ACC_Y("m/s²", "mps2"),
    ACC_Z("m/s²", "mps2"),
    GYR_X("rad/s", "radps"),
    GYR_Y("rad/s", "radps"),
    GYR_Z("rad/s", "radps"),
    MAG_X("µT", "uT"),
    MAG_Y("µT", "uT"),
    MAG_Z("µT", "uT");

    /** Specific force, then angular velocity: what a six-axis device gives. */
    public static final List<ImuChannel> SIX_AXIS =
            List.of(ACC_X, ACC_Y, ACC_Z, GYR_X, GYR_Y, GYR_Z);

    /** Specific force, angular velocity, magnetic field: what a nine-axis device gives. */
    public static final List<ImuChannel> NINE_AXIS = List.of(values());

    private final String unit;
    private final String unitSuffix;

    ImuChannel(String unit, String unitSuffix) {
        this.unit = unit;
        this.unitSuffix = unitSuffix;
    }

    /** The channel's unit as people write it. */
    public String unit() {
        return unit;
    }

    /** The channel's column name in files, such as {@code acc_x_mps2}. */
    public String columnName() {
        return name().toLowerCase(Locale.ROOT) + "_" + unitSuffix;
    }

    /** The channel's short name, such as {@code acc x}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether this is one of the three specific-force channels. */
    public boolean isAcceleration() {
        return ordinal() < 3;
    }
}
