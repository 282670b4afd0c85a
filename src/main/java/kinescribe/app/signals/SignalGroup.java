package kinescribe.app.signals;

import java.util.List;
import kinescribe.imu.ImuChannel;

/** The triads of a sensor; each has a chart of its own. */
enum SignalGroup {
    /** Specific force. */
    ACCELERATION(
            "Acceleration",
            "acc",
            "accelerometer",
            ImuChannel.ACC_X,
            ImuChannel.ACC_Y,
            ImuChannel.ACC_Z),
    /** Angular velocity. */
    ROTATION(
            "Angular velocity",
            "gyro",
            "gyroscope",
            ImuChannel.GYR_X,
            ImuChannel.GYR_Y,
            ImuChannel.GYR_Z),
    /** Magnetic field, where a device measures it. */
    FIELD(
            "Magnetic field",
            "mag",
            "magnetometer",
            ImuChannel.MAG_X,
            ImuChannel.MAG_Y,
            ImuChannel.MAG_Z);

    private final String title;
    private final String shortName;
    private final String device;
    private final ImuChannel x;
    private final ImuChannel y;
    private final ImuChannel z;

    SignalGroup(
            String title,
            String shortName,
            String device,
            ImuChannel x,
            ImuChannel y,
            ImuChannel z) {
        this.title = title;
        this.shortName = shortName;
        this.device = device;
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** The chart's title. */
    String title() {
        return title;
    }

    /** A word for buttons. */
    String shortName() {
        return shortName;
    }

    /** What measures it. */
    String device() {
        return device;
    }

    /** The unit of its channels and of their norm. */
    String unit() {
        return x.unit();
    }

    /** Its channels: x, y, z. */
    List<ImuChannel> channels() {
        return List.of(x, y, z);
    }
}
