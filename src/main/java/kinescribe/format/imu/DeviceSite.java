package kinescribe.format.imu;

import java.util.List;
import kinescribe.imu.BodySite;
import kinescribe.imu.SitePlacements;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;

/**
 * How a data set's devices sat at one of its sites, so that virtual sensors can be worn alike.
 *
 * @param site the data set's own word, as in its recordings' sources
 * @param bodySite the matching place on the body
 * @param device the kind of device: {@code phone}, {@code watch}, {@code research} or {@code ideal}
 * @param mountings equally likely turns of the device from the default placement at that body site,
 *     in the device's own axes (new axes to default axes): what {@code SitePlacements.withMounting}
 *     takes. At least one; the identity where it is worn as by default
 */
public record DeviceSite(String site, BodySite bodySite, String device, List<Quat> mountings) {
    public DeviceSite {
        mountings = List.copyOf(mountings);
        if (mountings.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one mounting for " + site);
        }
    }

    /** The first of the ways to wear the device, under the data set's own word. */
    public SurfacePlacement typical() {
        return SitePlacements.usual(bodySite).turned(mountings.get(0)).called(site);
    }

    /** Whether the data set tells how the device was turned. */
    public boolean isTurnKnown() {
        return mountings.size() == 1;
    }
}
