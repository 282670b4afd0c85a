package kinescribe.project;

import kinescribe.base.Digests;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import org.jspecify.annotations.Nullable;

/**
 * A sensor that the project's bodies wear.
 *
 * @param id its id within the project
 * @param placement where and how it sits
 * @param ownDevice how it errs; null where it is the project's device
 */
public record PlacedSensor(
        String id, SurfacePlacement placement, @Nullable SensorModel ownDevice) {
    /** A sensor that is the project's device. */
    public PlacedSensor(String id, SurfacePlacement placement) {
        this(id, placement, null);
    }

    /**
     * How it errs.
     *
     * @param usual the project's device
     */
    public SensorModel device(SensorModel usual) {
        return ownDevice == null ? usual : ownDevice;
    }

    /** The same sensor somewhere else. */
    public PlacedSensor with(SurfacePlacement changed) {
        return new PlacedSensor(id, changed, ownDevice);
    }

    /** The same sensor with a device of its own, or with the project's if null. */
    public PlacedSensor withDevice(@Nullable SensorModel changed) {
        return new PlacedSensor(id, placement, changed);
    }

    /** Changes when the placement or its own device does. */
    public String revision() {
        return Digests.shortDigest(
                ownDevice == null ? placement.toString() : placement + " " + ownDevice);
    }
}
