package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.Randomisation;
import kinescribe.pipeline.RecipeCohort;
import kinescribe.pipeline.VirtualCohort;
import picocli.CommandLine.Option;

/** The options of verbs that make virtual people for a data set. */
final class CohortOptions {
    @Option(names = "--people", description = "Virtual people (default: ${DEFAULT-VALUE}).")
    private int people = VirtualCohort.DEFAULT_PEOPLE;

    @Option(
            names = "--virtual-seconds",
            description = "Seconds a virtual person and activity (default: ${DEFAULT-VALUE}).")
    private double virtualSeconds = VirtualCohort.DEFAULT_SECONDS;

    @Option(
            names = "--randomise",
            defaultValue = "realistic",
            description =
                    "How much virtual people's ways of wearing and devices differ: none, slight,"
                            + " realistic or wide (default: realistic).")
    private String randomise = "";

    /** The people that were asked for. */
    RecipeCohort cohort(long seed) throws KinescribeException {
        Arguments.within("--people", people, 1, 10_000);
        Arguments.within("--virtual-seconds", virtualSeconds, 1, 3600);
        Randomisation.byName(randomise);
        return new RecipeCohort(people, virtualSeconds, randomise, seed);
    }
}
