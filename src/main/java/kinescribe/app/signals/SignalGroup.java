package kinescribe.app.signals;

import java.util.List;
import kinescribe.imu.ImuChannel;

/** The two triads of a six-axis sensor; each has a chart of its own. */
enum SignalGroup {
    /** Specific force. */
    ACCELERATION("Acceleration", "acc", ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
    /** Angular velocity. */
    ROTATION("Angular velocity", "gyro", ImuChannel.GYR_X, ImuChannel.GYR_Y, ImuChannel.GYR_Z);

    private final String title;
    private final String shortName;
    private final ImuChannel x;
    private final ImuChannel y;
    private final ImuChannel z;

    SignalGroup(String title, String shortName, ImuChannel x, ImuChannel y, ImuChannel z) {
        this.title = title;
        this.shortName = shortName;
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

    /** The unit of its channels and of their norm. */
    String unit() {
        return x.unit();
    }

    /** Its channels: x, y, z. */
    List<ImuChannel> channels() {
        return List.of(x, y, z);
    }
}
