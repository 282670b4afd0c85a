package kinescribe.imu;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;

/**
 * Devices to choose from. Noise densities and offsets are the typical values of the data sheets
 * named; we take an offset as one standard deviation of the bias. Ranges are our choice among those
 * a chip offers.
 */
public final class SensorModels {
    private static final double MICRO_G = Units.gToMetresPerSecondSquared(1e-6);
    private static final double G = Units.STANDARD_GRAVITY;
    private static final double DEGREE = Math.toRadians(1);

    /**
     * A phone, after ST LSM6DSO (data sheet DS12140): 80 µg/√Hz at ±8 g, zero-g offset 20 mg; 3.8
     * mdps/√Hz. The zero-rate offset of 0.1 dps is our own choice, for phones take most of the
     * chip's 1 dps away.
     */
    public static final SensorModel PHONE =
            new SensorModel(
                    "phone",
                    new SensorModel.Errors(80 * MICRO_G, 0.020 * G, 8 * G),
                    new SensorModel.Errors(0.0038 * DEGREE, 0.1 * DEGREE, 2000 * DEGREE));

    /**
     * A watch, after Bosch BMI270 (data sheet BST-BMI270-DS000): 160 µg/√Hz at ±8 g, zero-g offset
     * 20 mg; 7 mdps/√Hz, zero-rate offset 0.5 dps.
     */
    public static final SensorModel WATCH =
            new SensorModel(
                    "watch",
                    new SensorModel.Errors(160 * MICRO_G, 0.020 * G, 8 * G),
                    new SensorModel.Errors(0.007 * DEGREE, 0.5 * DEGREE, 2000 * DEGREE));

    /**
     * A research tracker, after Xsens MTw Awinda (user manual MW0502P): 200 µg/√Hz, ±160 m/s²; 0.01
     * dps/√Hz, ±2000 dps. Each unit is calibrated; the remaining offsets of 3 mg and 0.1 dps are
     * our own choice.
     */
    public static final SensorModel RESEARCH =
            new SensorModel(
                    "research",
                    new SensorModel.Errors(200 * MICRO_G, 0.003 * G, 160),
                    new SensorModel.Errors(0.01 * DEGREE, 0.1 * DEGREE, 2000 * DEGREE));

    private static final List<SensorModel> ALL = List.of(SensorModel.IDEAL, PHONE, WATCH, RESEARCH);

    private SensorModels() {}

    /** All devices, the ideal one first. */
    public static List<SensorModel> all() {
        return ALL;
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
