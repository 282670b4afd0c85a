package kinescribe.imu;

import static kinescribe.imu.DeviceParameter.*;

import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;

/**
 * Devices to choose from. Noise densities, offsets, tolerances and digits are the typical values of
 * the data sheets named; we take an offset or a tolerance as one standard deviation. Ranges are our
 * choice among those a chip offers.
 *
 * <p>No preset has a bandwidth of its own, as these devices have none: the low pass of LSM6DSO and
 * BMI270 goes with the output rate that is chosen (DS12140 states noise for half of it), and MTw
 * sends increments integrated over each sample (strap-down integration, same manual). All that
 * moves up to half the rate of a recording passes, which is how samples without a bandwidth are.
 * Who knows more of a device sets {@link DeviceParameter#ACC_BANDWIDTH} and its like.
 *
 * <p>A sheet's noise density is that of the noise alone. Rounding to digits of d adds d² / 12 to
 * the variance of a sample, spread evenly up to half the rate f, so that a density n shows as √(n²
 * + d² / (6 f)) where the noise covers a good part of a digit (Widrow and Kollár 2008,
 * "Quantization Noise"): a phone's gyroscope at 100 Hz shows 4.8 instead of 3.8 mdps/√Hz, which is
 * a factor of 1.25 (50 Hz 1.46, 200 Hz 1.13), a watch's 1.06 times its 7 mdps/√Hz.
 *
 * <p>What the sheets do not say is our own choice and of the size that is usual for such devices:
 * in-run instability and random walk, the axes' misalignment, clocks of phones and watches, jitter
 * of their schedulers, losses on the way, and how a device swings in a pocket or on a strap
 * (natural frequencies of devices on skin and straps are reported from about 10 Hz for loose ones
 * to several ten for tight ones). A phone in a trouser pocket is held by one of its long edges,
 * half its width of 7 cm from its middle, and swings at 9 Hz: so its gyroscope has about the power
 * along that edge, from 4 to 15 Hz, that phones of s01 to s12 in the GEOTEC data have while people
 * walk; nobody else there was looked at.
 */
public final class SensorModels {
    private static final double G = Units.STANDARD_GRAVITY;
    private static final double MILLI_G = Units.gToMetresPerSecondSquared(1e-3);
    private static final double MICRO_G = Units.gToMetresPerSecondSquared(1e-6);
    private static final double DEGREE = Math.toRadians(1);
    private static final double DEGREE_AN_HOUR = DEGREE / 3600;
    private static final double PPM = 1e-6;
    private static final String CHANGED = " (changed)";
    private static final double A_MINUTE = 1.0 / 60;

    /**
     * A phone, after ST LSM6DSO (data sheet DS12140): at ±8 g 80 µg/√Hz and 0.244 mg a digit, at
     * ±2000 dps 3.8 mdps/√Hz and 70 mdps a digit; zero-g offset 20 mg, sensitivities 1 %. The
     * zero-rate offset of 0.1 dps is our own choice, for phones take most of the chip's 1 dps away.
     */
    public static final SensorModel PHONE =
            SensorModel.of(
                    "phone",
                    Map.ofEntries(
                            Map.entry(ACC_NOISE, 80 * MICRO_G),
                            Map.entry(ACC_BIAS, 20 * MILLI_G),
                            Map.entry(ACC_INSTABILITY, 0.04 * MILLI_G),
                            Map.entry(ACC_SCALE, 0.01),
                            Map.entry(ACC_MISALIGNMENT, 0.005),
                            Map.entry(ACC_RANGE, 8 * G),
                            Map.entry(ACC_RESOLUTION, 0.244 * MILLI_G),
                            Map.entry(GYR_NOISE, 0.0038 * DEGREE),
                            Map.entry(GYR_BIAS, 0.1 * DEGREE),
                            Map.entry(GYR_INSTABILITY, 5 * DEGREE_AN_HOUR),
                            Map.entry(GYR_WALK, 2e-5 * DEGREE),
                            Map.entry(GYR_SCALE, 0.01),
                            Map.entry(GYR_MISALIGNMENT, 0.005),
                            Map.entry(GYR_RANGE, 2000 * DEGREE),
                            Map.entry(GYR_RESOLUTION, 0.070 * DEGREE),
                            Map.entry(GYR_G_SENSITIVITY, 0.05 * DEGREE / G),
                            Map.entry(MAG_NOISE, 0.1),
                            Map.entry(MAG_BIAS, 2.0),
                            Map.entry(MAG_RESOLUTION, 0.15),
                            Map.entry(CLOCK_DRIFT, 30 * PPM),
                            Map.entry(JITTER, 0.0005),
                            Map.entry(DROPOUT_RATE, 0.2 * A_MINUTE),
                            Map.entry(DROPOUT_LENGTH, 0.05),
                            Map.entry(MOUNT_FREQUENCY, 9.0),
                            Map.entry(MOUNT_DAMPING, 0.4),
                            Map.entry(MOUNT_LEVER, 0.035)));

    /**
     * A watch, after Bosch BMI270 (data sheet BST-BMI270-DS000): 160 µg/√Hz, zero-g offset 20 mg,
     * at ±8 g 0.244 mg a digit; 7 mdps/√Hz, zero-rate offset 0.5 dps, at ±2000 dps 61 mdps a digit.
     */
    public static final SensorModel WATCH =
            SensorModel.of(
                    "watch",
                    Map.ofEntries(
                            Map.entry(ACC_NOISE, 160 * MICRO_G),
                            Map.entry(ACC_BIAS, 20 * MILLI_G),
                            Map.entry(ACC_INSTABILITY, 0.06 * MILLI_G),
                            Map.entry(ACC_SCALE, 0.01),
                            Map.entry(ACC_MISALIGNMENT, 0.005),
                            Map.entry(ACC_RANGE, 8 * G),
                            Map.entry(ACC_RESOLUTION, 0.244 * MILLI_G),
                            Map.entry(GYR_NOISE, 0.007 * DEGREE),
                            Map.entry(GYR_BIAS, 0.5 * DEGREE),
                            Map.entry(GYR_INSTABILITY, 8 * DEGREE_AN_HOUR),
                            Map.entry(GYR_WALK, 4e-5 * DEGREE),
                            Map.entry(GYR_SCALE, 0.01),
                            Map.entry(GYR_MISALIGNMENT, 0.005),
                            Map.entry(GYR_RANGE, 2000 * DEGREE),
                            Map.entry(GYR_RESOLUTION, 0.061 * DEGREE),
                            Map.entry(GYR_G_SENSITIVITY, 0.1 * DEGREE / G),
                            Map.entry(MAG_NOISE, 0.1),
                            Map.entry(MAG_BIAS, 2.0),
                            Map.entry(MAG_RESOLUTION, 0.15),
                            Map.entry(CLOCK_DRIFT, 30 * PPM),
                            Map.entry(JITTER, 0.0005),
                            Map.entry(DROPOUT_RATE, 0.5 * A_MINUTE),
                            Map.entry(DROPOUT_LENGTH, 0.1),
                            Map.entry(MOUNT_FREQUENCY, 20.0),
                            Map.entry(MOUNT_DAMPING, 0.5)));

    /**
     * A research tracker, after Xsens MTw Awinda (user manual MW0502P): 200 µg/√Hz, ±160 m/s², 0.1
     * mg in-run; 0.01 dps/√Hz, ±2000 dps, 10 degrees an hour in-run; magnetometer 0.2 mG/√Hz, ±1.9
     * G. Each unit is calibrated; the remaining offsets of 3 mg and 0.1 dps are our own choice.
     */
    public static final SensorModel RESEARCH =
            SensorModel.of(
                    "research",
                    Map.ofEntries(
                            Map.entry(ACC_NOISE, 200 * MICRO_G),
                            Map.entry(ACC_BIAS, 3 * MILLI_G),
                            Map.entry(ACC_INSTABILITY, 0.1 * MILLI_G),
                            Map.entry(ACC_SCALE, 0.001),
                            Map.entry(ACC_MISALIGNMENT, 0.001),
                            Map.entry(ACC_RANGE, 160.0),
                            Map.entry(GYR_NOISE, 0.01 * DEGREE),
                            Map.entry(GYR_BIAS, 0.1 * DEGREE),
                            Map.entry(GYR_INSTABILITY, 10 * DEGREE_AN_HOUR),
                            Map.entry(GYR_SCALE, 0.001),
                            Map.entry(GYR_MISALIGNMENT, 0.001),
                            Map.entry(GYR_RANGE, 2000 * DEGREE),
                            Map.entry(MAG_NOISE, 0.02),
                            Map.entry(MAG_BIAS, 0.5),
                            Map.entry(MAG_RANGE, 190.0),
                            Map.entry(CLOCK_DRIFT, 1 * PPM),
                            Map.entry(MOUNT_FREQUENCY, 30.0),
                            Map.entry(MOUNT_DAMPING, 0.5)));

    private static final List<SensorModel> ALL = List.of(SensorModel.IDEAL, PHONE, WATCH, RESEARCH);

    private SensorModels() {}

    /** All devices, the ideal one first. */
    public static List<SensorModel> all() {
        return ALL;
    }

    /** What a changed device is called after the one that it comes from. */
    public static String changedName(SensorModel model) {
        return model.name().endsWith(CHANGED) ? model.name() : model.name() + CHANGED;
    }

    /** The device that a changed one comes from; the ideal one where that is not known. */
    public static SensorModel origin(SensorModel model) {
        String name =
                model.name().endsWith(CHANGED)
                        ? model.name().substring(0, model.name().length() - CHANGED.length())
                        : model.name();
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SensorModel.IDEAL);
    }

    /** Where a device's numbers come from, in a sentence. */
    public static String sheet(SensorModel model) {
        return switch (origin(model).name()) {
            case "phone" ->
                    "A phone, after the data sheet of ST's LSM6DSO (DS12140); what that does not"
                            + " say is our own choice.";
            case "watch" ->
                    "A watch, after the data sheet of Bosch's BMI270 (BST-BMI270-DS000); what that"
                            + " does not say is our own choice.";
            case "research" ->
                    "A research tracker, after the user manual of Xsens' MTw Awinda (MW0502P); what"
                            + " that does not say is our own choice.";
            default -> "A device without errors.";
        };
    }

    /**
     * The device of that name.
     *
     * @throws KinescribeException if there is none
     */
    public static SensorModel byName(String name) throws KinescribeException {
        for (SensorModel model : ALL) {
            if (model.name().equals(name)) {
                return model;
            }
        }
        throw new KinescribeException(
                "There is no device \"" + name + "\".",
                "Choose one of: "
                        + String.join(", ", ALL.stream().map(SensorModel::name).toList())
                        + ".");
    }
}
