package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.dataset.SplitShares;
import picocli.CommandLine.Option;

/** The options of verbs that split a data set for others. */
final class SplitOptions {
    @Option(
            names = "--validation",
            paramLabel = "SHARE",
            description = "Share of the people to choose settings on (default: ${DEFAULT-VALUE}).")
    private double validation = SplitShares.STANDARD.validation();

    @Option(
            names = "--test",
            paramLabel = "SHARE",
            description = "Share of the people to test on (default: ${DEFAULT-VALUE}).")
    private double test = SplitShares.STANDARD.test();

    @Option(
            names = "--seed",
            description = "Names the virtual people and shuffles the split (default: 1).")
    private long seed = 1;

    long seed() {
        return seed;
    }

    SplitShares shares() throws KinescribeException {
        Arguments.within("--validation", validation, 0, 0.9);
        Arguments.within("--test", test, 0, 0.9);
        if (validation + test >= 1) {
            throw new KinescribeException(
                    "--validation and --test leave nobody to learn from.", "Make one smaller.");
        }
        return new SplitShares(validation, test);
    }
}
