package kinescribe.app.sensors;

import kinescribe.base.Units;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModel.Errors;

/** The numbers of a device as data sheets write them; the model itself is in SI. */
enum ErrorField {
    ACCELERATION_NOISE("Noise", "µg/√Hz", Units.STANDARD_GRAVITY * 1e-6, 10),
    ACCELERATION_BIAS("Bias", "mg", Units.STANDARD_GRAVITY * 1e-3, 1),
    ACCELERATION_RANGE("Range", "± g", Units.STANDARD_GRAVITY, 1),
    ROTATION_NOISE("Noise", "m°/s/√Hz", Math.toRadians(1e-3), 1),
    ROTATION_BIAS("Bias", "°/s", Math.toRadians(1), 0.1),
    ROTATION_RANGE("Range", "± °/s", Math.toRadians(1), 100);

    private final String label;
    private final String unit;
    private final double inSi;
    private final double step;

    ErrorField(String label, String unit, double inSi, double step) {
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
        Errors errors = isAcceleration() ? model.acceleration() : model.rotation();
        double si =
                switch (this) {
                    case ACCELERATION_NOISE, ROTATION_NOISE -> errors.noiseDensity();
                    case ACCELERATION_BIAS, ROTATION_BIAS -> errors.biasSd();
                    case ACCELERATION_RANGE, ROTATION_RANGE -> errors.range();
                };
        return si / inSi;
    }

    /** The model of that name with another value, given in the field's unit. */
    SensorModel write(SensorModel model, String name, double value) {
        Errors old = isAcceleration() ? model.acceleration() : model.rotation();
        double si = value * inSi;
        Errors changed =
                switch (this) {
                    case ACCELERATION_NOISE, ROTATION_NOISE ->
                            new Errors(si, old.biasSd(), old.range());
                    case ACCELERATION_BIAS, ROTATION_BIAS ->
                            new Errors(old.noiseDensity(), si, old.range());
                    case ACCELERATION_RANGE, ROTATION_RANGE ->
                            new Errors(old.noiseDensity(), old.biasSd(), si);
                };
        return isAcceleration()
                ? new SensorModel(name, changed, model.rotation())
                : new SensorModel(name, model.acceleration(), changed);
    }
}
