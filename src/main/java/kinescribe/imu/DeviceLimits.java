package kinescribe.imu;

import java.util.Optional;

/**
 * Between which values a device's number makes sense, in SI: bounds well beyond any wearable device
 * and any lesson about errors, our own choice. They are for what people type; what is drawn by
 * chance around a device may pass them.
 *
 * @param least smallest value
 * @param most greatest value; infinity for a limit that a device need not have
 */
public record DeviceLimits(double least, double most) {
    /** Losses may take up half of a recording: as much time lost as between two losses. */
    private static final double MOST_LOST = 1;

    /** The bounds of a number. */
    public static DeviceLimits of(DeviceParameter parameter) {
        Triad triad = parameter.triad();
        // Twice what a person's arm or leg reaches, or the earth's field there.
        double great =
                triad == null
                        ? 1
                        : switch (triad) {
                            case ACCELEROMETER -> 100;
                            case GYROSCOPE -> 20;
                            case MAGNETOMETER -> 200;
                        };
        return switch (parameter.part()) {
            case WHITE_NOISE, BIAS_INSTABILITY, RANDOM_WALK, RESOLUTION -> upTo(great / 10);
            case BIAS -> upTo(great);
            case SCALE, MISALIGNMENT -> upTo(0.5);
            case G_SENSITIVITY -> upTo(1);
            case BANDWIDTH -> from(0.1);
            case WOBBLE ->
                    switch (parameter) {
                        case MOUNT_DAMPING -> upTo(10);
                        case MOUNT_LEVER -> upTo(0.5);
                        default -> from(0.1);
                    };
            case RANGE -> from(great / 100);
            case CLOCK_DRIFT -> upTo(0.01);
            case JITTER -> upTo(0.1);
            case DROPOUTS -> parameter == DeviceParameter.DROPOUT_RATE ? upTo(10) : upTo(60);
        };
    }

    /** What is wrong with a device's numbers taken together, in a sentence, if anything is. */
    public static Optional<String> together(SensorModel model) {
        double lost =
                model.effective(DeviceParameter.DROPOUT_RATE)
                        * model.effective(DeviceParameter.DROPOUT_LENGTH);
        return lost > MOST_LOST
                ? Optional.of(
                        "Of a recording "
                                + Math.round(1000 * lost / (1 + lost)) / 10.0
                                + " % would be lost.")
                : Optional.empty();
    }

    /** Whether a value is within them. */
    public boolean hold(double value) {
        return value >= least && value <= most;
    }

    private static DeviceLimits upTo(double most) {
        return new DeviceLimits(0, most);
    }

    private static DeviceLimits from(double least) {
        return new DeviceLimits(least, Double.POSITIVE_INFINITY);
    }
}
