package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Spread;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that draw people, their ways of wearing and their devices. */
final class PeopleOptions {
    private static final int MOST_PEOPLE = 100_000;

    @Option(
            names = "--randomise",
            paramLabel = "HOW",
            description =
                    "Draw body, place, turn, looseness and device for each sample: none, slight,"
                            + " realistic or wide (default: none, or as the project says).")
    private @Nullable String randomise;

    @Option(
            names = "--spread",
            paramLabel = "NAME=SD",
            description =
                    "One of its standard deviations instead, several times: size, limbs, along,"
                            + " looseness and device in percent, around and turn in degrees, gap"
                            + " in mm.")
    private Map<String, Double> spreads = new LinkedHashMap<>();

    @Option(
            names = "--count",
            paramLabel = "N",
            description =
                    "Samples of each motion, each of another person (default: 1, or as the"
                            + " project says).")
    private @Nullable Integer count;

    /**
     * How much people differ.
     *
     * @param usual where nothing was asked for
     */
    Randomisation randomisation(Randomisation usual) throws KinescribeException {
        Randomisation how = randomise == null ? usual : Randomisation.byName(randomise);
        for (Map.Entry<String, Double> number : spreads.entrySet()) {
            Spread spread =
                    Spread.byId(number.getKey())
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "People do not differ in \""
                                                            + number.getKey()
                                                            + "\".",
                                                    "Choose from: "
                                                            + String.join(", ", Spread.ids())
                                                            + "."));
            Arguments.within("--spread " + spread.id(), number.getValue(), 0, spread.greatest());
            how = spread.write(how, number.getValue());
        }
        return how;
    }

    /**
     * How many people do each motion.
     *
     * @param usual where nothing was asked for
     */
    int count(int usual) throws KinescribeException {
        int people = count == null ? usual : count;
        Arguments.within("--count", people, 1, MOST_PEOPLE);
        return people;
    }
}
