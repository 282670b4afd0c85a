package kinescribe.imu;

import kinescribe.base.Seeds;

/**
 * A device in its place on a person.
 *
 * @param placement where it sits
 * @param model its errors
 * @param seed seed of the errors; sensors at different sites draw differently from one seed
 * @param source who and what its recording is of
 */
public record WornSensor(
        SensorPlacement placement, SensorModel model, long seed, Recording.Source source) {
    /** The seed of this sensor alone. */
    long ownSeed() {
        return Seeds.derive(seed, placement.site());
    }
}
