package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;

/**
 * A device at a place on the body, for a benchmark data set.
 *
 * @param site where everybody wears it
 * @param device what it is
 */
public record BenchmarkSensor(BodySite site, SensorModel device) {
    /** A phone in the pocket and a watch: what most people wear. */
    public static final List<BenchmarkSensor> STANDARD =
            List.of(
                    new BenchmarkSensor(BodySite.LEFT_WRIST, SensorModels.WATCH),
                    new BenchmarkSensor(BodySite.RIGHT_POCKET, SensorModels.PHONE));

    /**
     * The sensor of those words.
     *
     * @throws KinescribeException if there is no such site or device
     */
    public static BenchmarkSensor of(String site, String device) throws KinescribeException {
        BodySite place =
                BodySite.of(site)
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "There is no site \"" + site + "\" on the body.",
                                                "Choose from: "
                                                        + String.join(", ", BodySite.ids())
                                                        + "."));
        return new BenchmarkSensor(place, SensorModels.byName(device));
    }

    /** Site and device as one text, such as {@code left_wrist:watch}. */
    public String id() {
        return site.id() + ":" + device.name();
    }

    /**
     * The sensor of a text such as {@code left_wrist:watch}; without a device an ideal one.
     *
     * @throws KinescribeException if there is no such site or device
     */
    public static BenchmarkSensor parse(String id) throws KinescribeException {
        int colon = id.indexOf(':');
        return colon < 0
                ? of(id, SensorModel.IDEAL.name())
                : of(id.substring(0, colon), id.substring(colon + 1));
    }
}
