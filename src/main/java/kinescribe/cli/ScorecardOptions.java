package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import picocli.CommandLine.Option;

/** The options of verbs that make scorecards. */
final class ScorecardOptions {
    @Option(names = "--draws", defaultValue = "10", description = "Draws of people (default: 10).")
    private int draws;

    @Option(names = "--per-activity", description = "Measure each activity alone, too.")
    private boolean perActivity;

    @Option(names = "--seed", defaultValue = "1", description = "Where chance starts (default: 1).")
    private long seed;

    ScorecardSettings settings() throws KinescribeException {
        Arguments.within("--draws", draws, 2, 1000);
        return new ScorecardSettings(draws, perActivity, seed);
    }
}
