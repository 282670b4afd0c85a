package kinescribe.app.sensors;

import kinescribe.base.Units;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.SensorModel;

/** The numbers of a device as data sheets write them; the model itself is in SI. */
enum ErrorField {
    ACCELERATION_NOISE(
            DeviceParameter.ACC_NOISE, "Noise", "µg/√Hz", Units.STANDARD_GRAVITY * 1e-6, 10),
    ACCELERATION_BIAS(DeviceParameter.ACC_BIAS, "Bias", "mg", Units.STANDARD_GRAVITY * 1e-3, 1),
    ACCELERATION_RANGE(DeviceParameter.ACC_RANGE, "Range", "± g", Units.STANDARD_GRAVITY, 1),
    ROTATION_NOISE(DeviceParameter.GYR_NOISE, "Noise", "m°/s/√Hz", Math.toRadians(1e-3), 1),
    ROTATION_BIAS(DeviceParameter.GYR_BIAS, "Bias", "°/s", Math.toRadians(1), 0.1),
    ROTATION_RANGE(DeviceParameter.GYR_RANGE, "Range", "± °/s", Math.toRadians(1), 100);

    private final DeviceParameter parameter;
    private final String label;
    private final String unit;
    private final double inSi;
    private final double step;

    ErrorField(DeviceParameter parameter, String label, String unit, double inSi, double step) {
        this.parameter = parameter;
        this.label = label;
        this.unit = unit;
        this.inSi = inSi;
        this.step = step;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** By how much a click on an arrow changes it. */
    double step() {
        return step;
    }

    boolean isAcceleration() {
        return this == ACCELERATION_NOISE
                || this == ACCELERATION_BIAS
                || this == ACCELERATION_RANGE;
    }

    boolean isRange() {
        return this == ACCELERATION_RANGE || this == ROTATION_RANGE;
    }

    /** What it stands for, in a sentence. */
    String explanation() {
        if (isRange()) {
            return "Beyond this the device saturates; leave empty for no limit.";
        }
        return this == ACCELERATION_NOISE || this == ROTATION_NOISE
                ? "White noise density."
                : "Standard deviation of the constant offset, drawn once per recording.";
    }

    /** The field's value in a model, in the field's unit. */
    double read(SensorModel model) {
        return model.get(parameter) / inSi;
    }

    /** The model of that name with another value, given in the field's unit. */
    SensorModel write(SensorModel model, String name, double value) {
        return model.with(name, parameter, value * inSi);
    }
}
