package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorModel;
import kinescribe.project.SimulationSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of verbs that simulate a device over time: which, how often, with which chance. */
final class DeviceRunOptions {
    @Option(
            names = "--rate",
            description = "Samples a second (default: 100, or as the project says).")
    private @Nullable Double rateHz;

    @Option(
            names = "--seed",
            description =
                    "Seed of the devices' errors and of the people, if any (default: 1, or as the"
                            + " project says).")
    private @Nullable Long seed;

    @Mixin private DeviceOptions device = new DeviceOptions();

    /** Samples a second where no project says. */
    double rateHz() throws KinescribeException {
        return rateHz(SimulationSettings.STANDARD.rateHz());
    }

    /**
     * Samples a second.
     *
     * @param usual where nothing was asked for
     */
    double rateHz(double usual) throws KinescribeException {
        double hz = rateHz == null ? usual : rateHz;
        Arguments.within("--rate", hz, 1, 10_000);
        return hz;
    }

    /** The seed where no project says. */
    long seed() {
        return seed(SimulationSettings.STANDARD.seed());
    }

    /**
     * The seed.
     *
     * @param usual where nothing was asked for
     */
    long seed(long usual) {
        return seed == null ? usual : seed;
    }

    /** The device that was asked for; what was not named is as in {@code usual}. */
    SensorModel model(SensorModel usual) throws KinescribeException {
        return device.model(usual);
    }

    /** The device at a place, its own where it has one, as it was asked for. */
    SensorModel at(PlaceWithDevice place, SensorModel usual) throws KinescribeException {
        return place.device() == null ? model(usual) : device.changed(place.device());
    }
}
