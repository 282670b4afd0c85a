package kinescribe.imu;

/** The three sensors of three axes each that a device has; their channels follow in this order. */
public enum Triad {
    ACCELEROMETER,
    GYROSCOPE,
    MAGNETOMETER;

    /** How many axes each has. */
    static final int AXES = 3;

    /** The column of its first axis. */
    int firstColumn() {
        return ordinal() * AXES;
    }
}
