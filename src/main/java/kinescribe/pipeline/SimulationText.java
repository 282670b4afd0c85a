package kinescribe.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;
import kinescribe.project.SimulationSettings;

/** Simulation settings in the provenance of recordings; what is not used is not named. */
final class SimulationText {
    /** The parameter that says which of the people a recording is of. */
    static final String SAMPLE = "sample";

    private static final String RATE = "rateHz";
    private static final String FIELD = "field";
    private static final String RANDOMISE = "randomise";
    private static final String SPREAD = "randomiseSpread";

    private SimulationText() {}

    /** The field as three numbers: intensity in µT, inclination and heading in degrees. */
    static String text(MagneticField field) {
        return field.intensityMicroTesla()
                + ","
                + field.inclinationDeg()
                + ","
                + field.headingDeg();
    }

    /** How people differ: the name, the numbers in words, and the numbers themselves. */
    static Map<String, String> text(Randomisation how) {
        return Map.of(
                RANDOMISE,
                how.name(),
                SPREAD,
                how.describe(),
                "randomiseNumbers",
                how.numbers().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** What the provenance of a person's recording says. */
    static Map<String, String> parameters(SimulationSettings settings, int sample) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(RATE, String.valueOf(settings.rateHz()));
        MagneticField field = settings.field();
        if (field != null) {
            parameters.put(FIELD, text(field));
        }
        if (!settings.randomisation().equals(Randomisation.NONE)) {
            parameters.putAll(text(settings.randomisation()));
            parameters.put(SAMPLE, String.valueOf(sample));
        }
        return parameters;
    }

    /** The settings that a recording was made with before projects kept settings. */
    static SimulationSettings read(Provenance how) throws KinescribeException {
        String field = how.parameters().get(FIELD);
        return new SimulationSettings(
                new StoredParameters(how).number(RATE),
                field == null ? null : field(field),
                Randomisation.byName(
                        how.parameters().getOrDefault(RANDOMISE, Randomisation.NONE.name())),
                1,
                how.seed());
    }

    /** Which of the people a recording is of, from 0. */
    static int sample(Provenance how) throws KinescribeException {
        return how.parameters().containsKey(SAMPLE) ? new StoredParameters(how).integer(SAMPLE) : 0;
    }

    private static MagneticField field(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Expected three numbers of a field, got " + text);
        }
        return new MagneticField(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }
}
