package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import picocli.CommandLine.Option;

/** The options of verbs that cut windows. */
final class WindowOptions {
    private static final int LEAST_SAMPLES = 4;

    @Option(names = "--window", defaultValue = "2", description = "Window in s (default: 2).")
    private double windowS;

    @Option(names = "--step", defaultValue = "1", description = "Step in s (default: 1).")
    private double stepS;

    @Option(names = "--rate", defaultValue = "20", description = "Rate in Hz (default: 20).")
    private double rateHz;

    /** The windows that were asked for, with the usual majority share. */
    WindowSpec spec() throws KinescribeException {
        Arguments.within("--window", windowS, 0.1, 600);
        Arguments.within("--step", stepS, 0.01, 600);
        Arguments.within("--rate", rateHz, 1, 1000);
        if (windowS * rateHz < LEAST_SAMPLES) {
            throw new KinescribeException(
                    "A window of " + windowS + " s at " + rateHz + " Hz has fewer than 4 samples.",
                    "Make --window or --rate greater.");
        }
        return new WindowSpec(windowS, stepS, rateHz, WindowSpec.DEFAULT.majorityShare());
    }
}
