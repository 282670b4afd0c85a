package kinescribe.pipeline;

import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;
import org.jspecify.annotations.Nullable;

/**
 * How sensors are simulated.
 *
 * @param rateHz samples per second
 * @param field what magnetometers feel; null where devices have none
 * @param randomisation how people and devices differ
 * @param count how many people do each motion; one and the same without randomisation
 * @param seed names the people and their devices' errors
 */
public record SimulationSettings(
        double rateHz,
        @Nullable MagneticField field,
        Randomisation randomisation,
        int count,
        long seed) {
    private static final String RATE = "rateHz";
    private static final String FIELD = "field";
    private static final String RANDOMISE = "randomise";

    /** The parameter that says which of the people a recording is of. */
    static final String SAMPLE = "sample";

    /** One person as meant, without a magnetometer. */
    static SimulationSettings plain(double rateHz, long seed) {
        return new SimulationSettings(rateHz, null, Randomisation.NONE, 1, seed);
    }

    /** The field as three numbers: intensity in µT, inclination and heading in degrees. */
    static String text(MagneticField field) {
        return field.intensityMicroTesla()
                + ","
                + field.inclinationDeg()
                + ","
                + field.headingDeg();
    }

    /** What the provenance of a person's recording says; what is not used is not named. */
    Map<String, String> parameters(int sample) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(RATE, String.valueOf(rateHz));
        if (field != null) {
            parameters.put(FIELD, text(field));
        }
        if (!randomisation.equals(Randomisation.NONE)) {
            parameters.put(RANDOMISE, randomisation.name());
            parameters.put(RANDOMISE + "Spread", randomisation.describe());
            parameters.put(SAMPLE, String.valueOf(sample));
        }
        return parameters;
    }

    /** The settings that a recording was made with. */
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
