package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that simulate a device: a preset, and single errors in its place. */
final class DeviceOptions {
    @Option(
            names = "--device",
            description = "ideal, phone, watch or research (default: ideal, or the project's own).")
    private @Nullable String device;

    @Option(names = "--acc-noise", description = "White noise of the accelerometer, m/s²/√Hz.")
    private @Nullable Double accNoise;

    @Option(names = "--acc-bias", description = "Standard deviation of its bias, m/s².")
    private @Nullable Double accBias;

    @Option(names = "--acc-range", description = "Greatest magnitude it shows, m/s².")
    private @Nullable Double accRange;

    @Option(names = "--gyr-noise", description = "White noise of the gyroscope, rad/s/√Hz.")
    private @Nullable Double gyrNoise;

    @Option(names = "--gyr-bias", description = "Standard deviation of its bias, rad/s.")
    private @Nullable Double gyrBias;

    @Option(names = "--gyr-range", description = "Greatest magnitude it shows, rad/s.")
    private @Nullable Double gyrRange;

    /** The device that was asked for; what was not named is as in {@code usual}. */
    SensorModel model(SensorModel usual) throws KinescribeException {
        SensorModel base = device == null ? usual : SensorModels.byName(device);
        SensorModel.Errors acc = errors("--acc", base.acceleration(), accNoise, accBias, accRange);
        SensorModel.Errors gyr = errors("--gyr", base.rotation(), gyrNoise, gyrBias, gyrRange);
        boolean own = !acc.equals(base.acceleration()) || !gyr.equals(base.rotation());
        return new SensorModel(own ? base.name() + " (changed)" : base.name(), acc, gyr);
    }

    private static SensorModel.Errors errors(
            String triad,
            SensorModel.Errors base,
            @Nullable Double noise,
            @Nullable Double bias,
            @Nullable Double range)
            throws KinescribeException {
        double density = noise == null ? base.noiseDensity() : noise;
        double sd = bias == null ? base.biasSd() : bias;
        double most = range == null ? base.range() : range;
        Arguments.atLeast(triad + "-noise", density, 0);
        Arguments.atLeast(triad + "-bias", sd, 0);
        Arguments.atLeast(triad + "-range", most, 1e-9);
        return new SensorModel.Errors(density, sd, most);
    }
}
