package kinescribe.project;

import kinescribe.base.Digests;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;
import org.jspecify.annotations.Nullable;

/**
 * How a project's sensors are simulated.
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
    /** One person as meant, 100 samples a second, no magnetometer. */
    public static final SimulationSettings STANDARD = plain(100, 1);

    public SimulationSettings {
        if (!(rateHz > 0 && rateHz <= 100_000 && count >= 1)) {
            throw new IllegalArgumentException(
                    "Expected a rate up to 100000 Hz and at least one person, got "
                            + rateHz
                            + " and "
                            + count);
        }
    }

    /** One person as meant, without a magnetometer. */
    public static SimulationSettings plain(double rateHz, long seed) {
        return new SimulationSettings(rateHz, null, Randomisation.NONE, 1, seed);
    }

    /** How many people are simulated: without randomisation all would be one. */
    public int people() {
        return randomisation.equals(Randomisation.NONE) ? 1 : count;
    }

    /** Changes when a recording of the same person would; more people change none of the others. */
    public String revision() {
        return Digests.shortDigest(rateHz + " " + field + " " + randomisation + " " + seed);
    }

    /** At another rate, hertz. */
    public SimulationSettings withRateHz(double changed) {
        return new SimulationSettings(changed, field, randomisation, count, seed);
    }

    /** With another field, or without a magnetometer. */
    public SimulationSettings withField(@Nullable MagneticField changed) {
        return new SimulationSettings(rateHz, changed, randomisation, count, seed);
    }

    /** With people who differ otherwise. */
    public SimulationSettings withRandomisation(Randomisation changed) {
        return new SimulationSettings(rateHz, field, changed, count, seed);
    }

    /** With another number of people. */
    public SimulationSettings withCount(int changed) {
        return new SimulationSettings(rateHz, field, randomisation, changed, seed);
    }

    /** With other people and other noise. */
    public SimulationSettings withSeed(long changed) {
        return new SimulationSettings(rateHz, field, randomisation, count, changed);
    }
}
