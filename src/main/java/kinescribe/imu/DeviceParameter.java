package kinescribe.imu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that say how a device errs, in SI. Of each triad:
 *
 * <table>
 *   <caption>Parameters of a triad</caption>
 *   <tr><td>noise</td><td>one-sided density of the white noise, as data sheets give it</td></tr>
 *   <tr><td>bias</td><td>standard deviation of the offset of each axis, drawn once a
 *       recording</td></tr>
 *   <tr><td>instability</td><td>the floor that flicker noise gives the Allan deviation</td></tr>
 *   <tr><td>walk</td><td>density of the white noise whose integral the offset follows</td></tr>
 *   <tr><td>scale</td><td>standard deviation of each axis' relative error</td></tr>
 *   <tr><td>misalignment</td><td>standard deviation of what one axis sees of another, which for
 *       small angles is the angle in radians</td></tr>
 *   <tr><td>bandwidth</td><td>where the gain has fallen by 3 dB</td></tr>
 *   <tr><td>range</td><td>greatest magnitude shown</td></tr>
 *   <tr><td>resolution</td><td>value of the last digit</td></tr>
 * </table>
 */
public enum DeviceParameter {
    ACC_NOISE(Triad.ACCELEROMETER, ErrorPart.WHITE_NOISE, "m/s²/√Hz", 0),
    ACC_BIAS(Triad.ACCELEROMETER, ErrorPart.BIAS, "m/s²", 0),
    ACC_INSTABILITY(Triad.ACCELEROMETER, ErrorPart.BIAS_INSTABILITY, "m/s²", 0),
    ACC_WALK(Triad.ACCELEROMETER, ErrorPart.RANDOM_WALK, "m/s²/√s", 0),
    ACC_SCALE(Triad.ACCELEROMETER, ErrorPart.SCALE, "1", 0),
    ACC_MISALIGNMENT(Triad.ACCELEROMETER, ErrorPart.MISALIGNMENT, "rad", 0),
    ACC_BANDWIDTH(Triad.ACCELEROMETER, ErrorPart.BANDWIDTH, "Hz", Double.POSITIVE_INFINITY),
    ACC_RANGE(Triad.ACCELEROMETER, ErrorPart.RANGE, "m/s²", Double.POSITIVE_INFINITY),
    ACC_RESOLUTION(Triad.ACCELEROMETER, ErrorPart.RESOLUTION, "m/s²", 0),
    GYR_NOISE(Triad.GYROSCOPE, ErrorPart.WHITE_NOISE, "rad/s/√Hz", 0),
    GYR_BIAS(Triad.GYROSCOPE, ErrorPart.BIAS, "rad/s", 0),
    GYR_INSTABILITY(Triad.GYROSCOPE, ErrorPart.BIAS_INSTABILITY, "rad/s", 0),
    GYR_WALK(Triad.GYROSCOPE, ErrorPart.RANDOM_WALK, "rad/s/√s", 0),
    GYR_SCALE(Triad.GYROSCOPE, ErrorPart.SCALE, "1", 0),
    GYR_MISALIGNMENT(Triad.GYROSCOPE, ErrorPart.MISALIGNMENT, "rad", 0),
    GYR_BANDWIDTH(Triad.GYROSCOPE, ErrorPart.BANDWIDTH, "Hz", Double.POSITIVE_INFINITY),
    GYR_RANGE(Triad.GYROSCOPE, ErrorPart.RANGE, "rad/s", Double.POSITIVE_INFINITY),
    GYR_RESOLUTION(Triad.GYROSCOPE, ErrorPart.RESOLUTION, "rad/s", 0),
    MAG_NOISE(Triad.MAGNETOMETER, ErrorPart.WHITE_NOISE, "µT/√Hz", 0),
    MAG_BIAS(Triad.MAGNETOMETER, ErrorPart.BIAS, "µT", 0),
    MAG_INSTABILITY(Triad.MAGNETOMETER, ErrorPart.BIAS_INSTABILITY, "µT", 0),
    MAG_WALK(Triad.MAGNETOMETER, ErrorPart.RANDOM_WALK, "µT/√s", 0),
    MAG_SCALE(Triad.MAGNETOMETER, ErrorPart.SCALE, "1", 0),
    MAG_MISALIGNMENT(Triad.MAGNETOMETER, ErrorPart.MISALIGNMENT, "rad", 0),
    MAG_BANDWIDTH(Triad.MAGNETOMETER, ErrorPart.BANDWIDTH, "Hz", Double.POSITIVE_INFINITY),
    MAG_RANGE(Triad.MAGNETOMETER, ErrorPart.RANGE, "µT", Double.POSITIVE_INFINITY),
    MAG_RESOLUTION(Triad.MAGNETOMETER, ErrorPart.RESOLUTION, "µT", 0),
    /** Standard deviation of what each gyroscope axis shows of each axis' specific force. */
    GYR_G_SENSITIVITY(Triad.GYROSCOPE, ErrorPart.G_SENSITIVITY, "rad/s per m/s²", 0),
    /** Standard deviation of the clock's relative error. */
    CLOCK_DRIFT(null, ErrorPart.CLOCK_DRIFT, "1", 0),
    /** Standard deviation of each sample's delay. */
    JITTER(null, ErrorPart.JITTER, "s", 0),
    /** How often samples begin to be lost. */
    DROPOUT_RATE(null, ErrorPart.DROPOUTS, "1/s", 0),
    /** How long a loss lasts on average. */
    DROPOUT_LENGTH(null, ErrorPart.DROPOUTS, "s", 0),
    /** At which frequency the device swings on what it is fastened to. */
    MOUNT_FREQUENCY(null, ErrorPart.WOBBLE, "Hz", Double.POSITIVE_INFINITY),
    /** The damping ratio of that swing. */
    MOUNT_DAMPING(null, ErrorPart.WOBBLE, "1", 0),
    /** How far its middle is from the long edge that holds it, about which it rocks. */
    MOUNT_LEVER(null, ErrorPart.WOBBLE, "m", 0);

    private final @Nullable Triad triad;
    private final ErrorPart part;
    private final String unit;
    private final double ideal;

    DeviceParameter(@Nullable Triad triad, ErrorPart part, String unit, double ideal) {
        this.triad = triad;
        this.part = part;
        this.unit = unit;
        this.ideal = ideal;
    }

    /** Whose it is; null for what concerns the whole device. */
    public @Nullable Triad triad() {
        return triad;
    }

    /** The error that it is a number of. */
    public ErrorPart part() {
        return part;
    }

    /** Its unit, as people write it. */
    public String unit() {
        return unit;
    }

    /** The value with which a device does not err: zero, or infinity for a limit. */
    public double ideal() {
        return ideal;
    }

    /** The id on the command line, such as {@code acc-noise}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parameter of that id. */
    public static Optional<DeviceParameter> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** All ids. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DeviceParameter::id).toList();
    }

    /** A triad's parameter of some error that every triad has. */
    static DeviceParameter of(Triad triad, ErrorPart part) {
        return Arrays.stream(values())
                .filter(each -> each.triad == triad && each.part == part)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Expected an error of all triads, got " + part));
    }
}
