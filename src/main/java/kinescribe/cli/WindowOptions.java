package kinescribe.cli;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.pipeline.TriadText;
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

    @Option(
            names = "--majority",
            paramLabel = "SHARE",
            description =
                    "A window takes the label that covers more than this share of it and is left"
                            + " out without such a label; 0 to keep mixed ones with the label that"
                            + " covers most (default: ${DEFAULT-VALUE}).")
    private double majorityShare = WindowSpec.DEFAULT.majorityShare();

    @Option(
            names = "--channels",
            paramLabel = "CHANNELS",
            split = ",",
            description = "Of acc, gyr and mag, several with commas (default: acc,gyr).")
    private List<String> channels = TriadText.of(WindowSpec.USUAL_TRIADS);

    /** The windows that were asked for. */
    WindowSpec spec() throws KinescribeException {
        Arguments.within("--window", windowS, 0.1, 600);
        Arguments.within("--step", stepS, 0.01, 600);
        Arguments.within("--rate", rateHz, 1, 1000);
        if (windowS * rateHz < LEAST_SAMPLES) {
            throw new KinescribeException(
                    "A window of " + windowS + " s at " + rateHz + " Hz has fewer than 4 samples.",
                    "Make --window or --rate greater.");
        }
        Arguments.within("--majority", majorityShare, 0, 0.99);
        return new WindowSpec(windowS, stepS, rateHz, majorityShare, TriadText.read(channels));
    }
}
