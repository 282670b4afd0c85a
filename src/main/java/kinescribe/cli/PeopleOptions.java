package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.Randomisation;
import picocli.CommandLine.Option;

/** The options of verbs that draw people, their ways of wearing and their devices. */
final class PeopleOptions {
    private static final int MOST_PEOPLE = 100_000;

    @Option(
            names = "--randomise",
            paramLabel = "HOW",
            defaultValue = "none",
            description =
                    "Draw body, place, turn, looseness and device for each sample: none, slight,"
                            + " realistic or wide (default: none).")
    private String randomise = "";

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1",
            description = "Samples of each motion, each of another person (default: 1).")
    private int count;

    /** How much people differ. */
    Randomisation randomisation() throws KinescribeException {
        return Randomisation.byName(randomise);
    }

    /** How many people do each motion. */
    int count() throws KinescribeException {
        Arguments.within("--count", count, 1, MOST_PEOPLE);
        return count;
    }
}
