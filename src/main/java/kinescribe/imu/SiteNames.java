package kinescribe.imu;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.shape.SurfacePoint;

/** What places on the body are called. */
public final class SiteNames {
    /** A sensor this near to a site's usual place is at that site, metres. Our own choice. */
    private static final double NEAR_M = 0.06;

    /** Where a strap goes round the limb: it is the same site on all sides. */
    private static final Set<BodySite> STRAPS =
            Set.of(
                    BodySite.LEFT_WRIST,
                    BodySite.RIGHT_WRIST,
                    BodySite.LEFT_ANKLE,
                    BodySite.RIGHT_ANKLE);

    private SiteNames() {}

    /**
     * The name for a place: the site whose usual place is near, else the segment.
     *
     * @param taken names that other sensors have; a free one gets a number
     */
    public static String free(SurfacePlacement placement, Collection<String> taken) {
        return numbered(near(placement).orElseGet(() -> segment(placement.joint())), taken);
    }

    /** A name, with a number at its end where others have it. */
    public static String numbered(String name, Collection<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    /** Whether a name tells where a sensor is and is no free invention. */
    public static boolean tellsPlace(String name) {
        String plain = name.replaceFirst("_\\d+$", "");
        return BodySite.of(plain).isPresent()
                || Stream.of(StandardJoint.values())
                        .anyMatch(joint -> segment(joint.id()).equals(plain));
    }

    /** What people call the segment that turns with a standard joint; other joints' own names. */
    public static String segment(String joint) {
        return joint.replace("shoulder", "upper_arm")
                .replace("collar", "shoulder")
                .replace("elbow", "forearm")
                .replace("wrist", "hand")
                .replace("hip", "thigh")
                .replace("knee", "shank")
                .replace("foot", "toes")
                .replace("ankle", "foot")
                .replace("spine1", "belly")
                .replace("spine2", "ribs")
                .replace("spine3", "chest");
    }

    /** The standard joint that turns the segment of that name. */
    public static Optional<String> jointOf(String segment) {
        return StandardJoint.names().stream()
                .filter(joint -> segment(joint).equals(segment))
                .findFirst();
    }

    /** What the segments of the standard body are called. */
    public static List<String> segments() {
        return StandardJoint.names().stream().map(SiteNames::segment).toList();
    }

    private static Optional<String> near(SurfacePlacement placement) {
        return Stream.of(BodySite.values())
                .filter(site -> site.joint().id().equals(placement.joint()))
                .filter(site -> awayM(site, placement) < NEAR_M)
                .min(Comparator.comparingDouble(site -> awayM(site, placement)))
                .map(BodySite::id);
    }

    private static double awayM(BodySite site, SurfacePlacement placement) {
        SurfacePlacement usual = SitePlacements.usual(site);
        SurfacePlacement there =
                STRAPS.contains(site)
                        ? usual.at(
                                new SurfacePoint(
                                        usual.joint(),
                                        usual.point().along(),
                                        placement.point().aroundRad()))
                        : usual;
        return SitePlacements.onAdult(there)
                .offset()
                .minus(SitePlacements.onAdult(placement).offset())
                .norm();
    }
}
