package kinescribe.calibration;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** The parameters of a sensor's fit in the order of the vector that is fitted. */
enum SensorParameter {
    TURN_X("turn x", "rad"),
    TURN_Y("turn y", "rad"),
    TURN_Z("turn z", "rad"),
    SHIFT_X("shift x", "m"),
    SHIFT_Y("shift y", "m"),
    SHIFT_Z("shift z", "m"),
    ACC_BIAS_X("acc bias x", "m/s²"),
    ACC_BIAS_Y("acc bias y", "m/s²"),
    ACC_BIAS_Z("acc bias z", "m/s²"),
    GYR_BIAS_X("gyr bias x", "rad/s"),
    GYR_BIAS_Y("gyr bias y", "rad/s"),
    GYR_BIAS_Z("gyr bias z", "rad/s"),
    ACC_SCALE_X("acc scale x", ""),
    ACC_SCALE_Y("acc scale y", ""),
    ACC_SCALE_Z("acc scale z", ""),
    GYR_SCALE_X("gyr scale x", ""),
    GYR_SCALE_Y("gyr scale y", ""),
    GYR_SCALE_Z("gyr scale z", ""),
    TIME_SHIFT("time shift", "s");

    static final int COUNT = values().length;

    private final String label;
    private final String unit;

    SensorParameter(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** The unit; empty for factors. */
    String unit() {
        return unit;
    }

    /** The three parameters from this one on as a vector. */
    Vec3 vector(double[] parameters) {
        return Vec3.at(parameters, ordinal());
    }

    /** The turn of the mounting. */
    static Quat turn(double[] parameters) {
        return Quat.fromRotationVector(TURN_X.vector(parameters));
    }

    /** How far it may go from its start under the bounds. */
    double reach(SensorFitBounds bounds) {
        return switch (this) {
            case TURN_X, TURN_Y, TURN_Z -> bounds.turnRad();
            case SHIFT_X, SHIFT_Y, SHIFT_Z -> bounds.shiftM();
            case ACC_BIAS_X, ACC_BIAS_Y, ACC_BIAS_Z -> bounds.accelerationBiasMps2();
            case GYR_BIAS_X, GYR_BIAS_Y, GYR_BIAS_Z -> bounds.rotationBiasRadps();
            case TIME_SHIFT -> bounds.timeShiftS();
            default -> bounds.scaleShare();
        };
    }

    /** Its value for a device without errors in its usual place. */
    double usual() {
        return ordinal() >= ACC_SCALE_X.ordinal() && this != TIME_SHIFT ? 1 : 0;
    }
}
