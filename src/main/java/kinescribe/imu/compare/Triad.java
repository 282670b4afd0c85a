package kinescribe.imu.compare;

import java.util.List;
import kinescribe.imu.ImuChannel;

/** Three channels of a sensor that together are a vector. */
public enum Triad {
    ACCELERATION(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z, "acc_norm_mps2", "|acc|"),
    ROTATION(ImuChannel.GYR_X, ImuChannel.GYR_Y, ImuChannel.GYR_Z, "gyr_norm_radps", "|gyr|"),
    MAGNETIC_FIELD(ImuChannel.MAG_X, ImuChannel.MAG_Y, ImuChannel.MAG_Z, "mag_norm_uT", "|mag|");

    private final List<ImuChannel> channels;
    private final String normName;
    private final String normLabel;

    Triad(ImuChannel x, ImuChannel y, ImuChannel z, String normName, String normLabel) {
        this.channels = List.of(x, y, z);
        this.normName = normName;
        this.normLabel = normLabel;
    }

    /** Its x, y and z. */
    public List<ImuChannel> channels() {
        return channels;
    }

    /** The unit of its channels and of its length. */
    public String unit() {
        return channels.get(0).unit();
    }

    /** What the vector's length is called in files, such as {@code acc_norm_mps2}. */
    public String normName() {
        return normName;
    }

    /** What the vector's length is called in charts, such as {@code |acc|}. */
    public String normLabel() {
        return normLabel;
    }

    /** The places of its channels in a list; empty unless all three are there. */
    public List<Integer> columns(List<ImuChannel> present) {
        List<Integer> columns = channels.stream().map(present::indexOf).toList();
        return columns.contains(-1) ? List.of() : columns;
    }
}
