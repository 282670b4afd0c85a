package kinescribe.app.sensors;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.Units;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;
import kinescribe.imu.Triad;
import org.jspecify.annotations.Nullable;

/**
 * A number of a device as data sheets write it; the model itself is in SI.
 *
 * @param parameter which number
 * @param label its name in a row
 * @param unit the unit that people read
 * @param inSi one of that unit in SI
 * @param step by how much a click on an arrow changes it
 */
record DeviceNumber(
        DeviceParameter parameter, String label, String unit, double inSi, double step) {
    private static final double G = Units.STANDARD_GRAVITY;
    private static final double DEGREE = Math.toRadians(1);

    /** The numbers of a triad, or those of the whole device. */
    static List<DeviceNumber> of(@Nullable Triad triad, ErrorPart... parts) {
        List<ErrorPart> wanted = List.of(parts);
        return Arrays.stream(DeviceParameter.values())
                .filter(each -> each.triad() == triad)
                .filter(each -> wanted.isEmpty() || wanted.contains(each.part()))
                .map(DeviceNumber::of)
                .toList();
    }

    /** How a parameter is shown. */
    static DeviceNumber of(DeviceParameter parameter) {
        return switch (parameter) {
            case ACC_NOISE -> number(parameter, "Noise", "µg/√Hz", G * 1e-6, 10);
            case ACC_BIAS -> number(parameter, "Bias", "mg", G * 1e-3, 1);
            case ACC_INSTABILITY -> number(parameter, "Instability", "µg", G * 1e-6, 10);
            case ACC_WALK -> number(parameter, "Random walk", "µg/√s", G * 1e-6, 1);
            case ACC_RANGE -> number(parameter, "Range", "± g", G, 1);
            case ACC_RESOLUTION -> number(parameter, "Resolution", "mg", G * 1e-3, 0.1);
            case GYR_NOISE -> number(parameter, "Noise", "m°/s/√Hz", DEGREE * 1e-3, 1);
            case GYR_BIAS -> number(parameter, "Bias", "°/s", DEGREE, 0.1);
            case GYR_INSTABILITY -> number(parameter, "Instability", "°/h", DEGREE / 3600, 1);
            case GYR_WALK -> number(parameter, "Random walk", "m°/s/√s", DEGREE * 1e-3, 0.01);
            case GYR_RANGE -> number(parameter, "Range", "± °/s", DEGREE, 100);
            case GYR_RESOLUTION -> number(parameter, "Resolution", "m°/s", DEGREE * 1e-3, 10);
            case GYR_G_SENSITIVITY ->
                    number(parameter, "G-sensitivity", "m°/s/g", DEGREE * 1e-3 / G, 10);
            case MAG_NOISE -> number(parameter, "Noise", "µT/√Hz", 1, 0.01);
            case MAG_BIAS -> number(parameter, "Bias", "µT", 1, 0.1);
            case MAG_INSTABILITY -> number(parameter, "Instability", "µT", 1, 0.01);
            case MAG_WALK -> number(parameter, "Random walk", "µT/√s", 1, 0.01);
            case MAG_RANGE -> number(parameter, "Range", "± µT", 1, 10);
            case MAG_RESOLUTION -> number(parameter, "Resolution", "µT", 1, 0.01);
            case ACC_SCALE, GYR_SCALE, MAG_SCALE -> number(parameter, "Scale", "%", 0.01, 0.1);
            case ACC_MISALIGNMENT, GYR_MISALIGNMENT, MAG_MISALIGNMENT ->
                    number(parameter, "Misalignment", "%", 0.01, 0.1);
            case ACC_BANDWIDTH, GYR_BANDWIDTH, MAG_BANDWIDTH ->
                    number(parameter, "Bandwidth", "Hz", 1, 5);
            case CLOCK_DRIFT -> number(parameter, "Clock drift", "ppm", 1e-6, 1);
            case JITTER -> number(parameter, "Jitter", "ms", 1e-3, 0.1);
            case DROPOUT_RATE -> number(parameter, "Losses", "a minute", 1.0 / 60, 0.1);
            case DROPOUT_LENGTH -> number(parameter, "Their length", "ms", 1e-3, 10);
            case MOUNT_FREQUENCY -> number(parameter, "Mount swings at", "Hz", 1, 1);
            case MOUNT_DAMPING -> number(parameter, "Its damping", "ratio", 1, 0.1);
            case MOUNT_LEVER -> number(parameter, "Rocks on an arm of", "mm", 1e-3, 5);
        };
    }

    /** What it stands for, in a sentence. */
    String explanation() {
        return switch (parameter.part()) {
            case WHITE_NOISE -> "Density of the white noise, as data sheets give it.";
            case BIAS -> "Standard deviation of the constant offset, drawn once per recording.";
            case BIAS_INSTABILITY -> "Floor of the Allan deviation, from flicker noise.";
            case RANDOM_WALK -> "How fast the offset wanders off.";
            case SCALE -> "Standard deviation of each axis' relative error.";
            case MISALIGNMENT -> "Standard deviation of what an axis sees of each other axis.";
            case BANDWIDTH -> "Where the gain has fallen by 3 dB; leave empty for no limit.";
            case RANGE -> "Beyond this the device saturates; leave empty for no limit.";
            case RESOLUTION -> "Value of the last digit.";
            case G_SENSITIVITY -> "What the gyroscope shows of each axis' acceleration.";
            case CLOCK_DRIFT -> "Standard deviation of the clock's relative error.";
            case JITTER -> "Standard deviation of each sample's delay.";
            case DROPOUTS ->
                    parameter == DeviceParameter.DROPOUT_RATE
                            ? "How often samples begin to be lost."
                            : "How long a loss lasts on average.";
            case WOBBLE ->
                    switch (parameter) {
                        case MOUNT_FREQUENCY ->
                                "At which frequency the device swings on strap, cloth and flesh;"
                                        + " leave empty for a device that is fixed.";
                        case MOUNT_LEVER ->
                                "How far its middle is from the long edge that it rocks about.";
                        default -> "Damping ratio of that swing; 1 does not overshoot.";
                    };
        };
    }

    /** Its value in a model, in its unit. */
    double read(SensorModel model) {
        return model.get(parameter) / inSi;
    }

    /** The model of that name with another value, given in its unit. */
    SensorModel write(SensorModel model, String name, double value) {
        return model.with(name, parameter, value * inSi);
    }

    private static DeviceNumber number(
            DeviceParameter parameter, String label, String unit, double inSi, double step) {
        return new DeviceNumber(parameter, label, unit, inSi, step);
    }
}
