package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of verbs that simulate a device over time: which, how often, with which chance. */
final class DeviceRunOptions {
    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "Samples a second (default: 100).")
    private double rateHz;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Seed of the devices' errors and of the people, if any (default: 1).")
    private long seed;

    @Mixin private DeviceOptions device = new DeviceOptions();

    /** Samples a second. */
    double rateHz() throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 10_000);
        return rateHz;
    }

    long seed() {
        return seed;
    }

    /** The device that was asked for; what was not named is as in {@code usual}. */
    SensorModel model(SensorModel usual) throws KinescribeException {
        return device.model(usual);
    }
}
