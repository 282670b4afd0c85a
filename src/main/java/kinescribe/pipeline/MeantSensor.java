package kinescribe.pipeline;

import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;

/**
 * A device as it is meant to be worn, by whoever wears it.
 *
 * @param placement where it is meant to sit
 * @param model its errors
 * @param seed seed of the errors; sensors at different sites draw differently from one seed
 * @param source who and what its recording is of
 */
public record MeantSensor(
        SurfacePlacement placement, SensorModel model, long seed, Recording.Source source) {}
