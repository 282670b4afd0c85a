package kinescribe.imu;

import java.util.List;

/** The three sensors of three axes each that a device has; their channels follow in this order. */
public enum Triad {
    ACCELEROMETER,
    GYROSCOPE,
    MAGNETOMETER;

    /** How many axes each has. */
    static final int AXES = 3;

    /** What people call it in recipes and options: {@code acc}, {@code gyr} or {@code mag}. */
    public String id() {
        return channels().get(0).label().replace(" x", "");
    }

    /** The column of its first axis. */
    int firstColumn() {
        return ordinal() * AXES;
    }

    /** The channels of its x, y and z axis. */
    public List<ImuChannel> channels() {
        return ImuChannel.NINE_AXIS.subList(firstColumn(), firstColumn() + AXES);
    }

    /** The places of its channels among others; empty unless all three are there. */
    public List<Integer> columns(List<ImuChannel> present) {
        List<Integer> columns = channels().stream().map(present::indexOf).toList();
        return columns.contains(-1) ? List.of() : columns;
    }

    /** What the length of its vector is called in files, such as {@code acc_norm_mps2}. */
    public String normName() {
        return channels().get(0).columnName().replace("_x_", "_norm_");
    }

    /** What the length of its vector is called in charts, such as {@code |acc|}. */
    public String normLabel() {
        return "|" + channels().get(0).label().replace(" x", "") + "|";
    }

    /** The unit of its channels. */
    public String unit() {
        return channels().get(0).unit();
    }
}
