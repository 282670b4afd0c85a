package kinescribe.project;

import kinescribe.base.Digests;
import kinescribe.imu.SurfacePlacement;

/**
 * A sensor that the project's bodies wear.
 *
 * @param id its id within the project
 * @param placement where and how it sits
 */
public record PlacedSensor(String id, SurfacePlacement placement) {
    /** Changes when the placement does. */
    public String revision() {
        return Digests.shortDigest(placement.toString());
    }
}
