package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import picocli.CommandLine.Option;

/** The options of verbs that put sensors on a body: at usual sites, or anywhere on its surface. */
final class PlacementOptions {
    @Option(
            names = "--segment",
            arity = "1..*",
            paramLabel = "JOINT",
            description =
                    "Put sensors anywhere on segments instead, named by the joint that turns them:"
                            + " left_elbow for the left forearm, right_hip for the right thigh.")
    private List<String> segments = List.of();

    @Option(
            names = "--along",
            defaultValue = "0.5",
            paramLabel = "SHARE",
            description = "With --segment: how far along the bone, 0 to 1 (default: 0.5).")
    private double along;

    @Option(
            names = "--around",
            defaultValue = "0",
            paramLabel = "DEG",
            description =
                    "With --segment: how far around it; 0 is the front (of feet the top), 90 the"
                            + " outside of a leg, the back of an arm, the left of the trunk"
                            + " (default: 0).")
    private double aroundDeg;

    @Option(
            names = "--gap",
            defaultValue = "0",
            paramLabel = "M",
            description = "With --segment: distance from the surface in metres (default: 0).")
    private double gapM;

    @Option(
            names = "--offset",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description = "Shift from the place named, m, segment's axes (default: 0,0,0).")
    private String offset = "";

    @Option(
            names = "--turn",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description =
                    "Turn of the device about its own axes: a rotation vector in degrees"
                            + " (default: 0,0,0).")
    private String turn = "";

    /** Whether a segment was named. */
    boolean haveSegments() {
        return !segments.isEmpty();
    }

    /** The sensors at body sites of those ids, and on the segments named. */
    List<SensorPlacement> placements(List<String> sites, Skeleton skeleton)
            throws KinescribeException {
        List<SensorPlacement> all = new ArrayList<>();
        for (String site : sites) {
            all.add(adjusted(SitePlacements.onBody(site(site), skeleton)));
        }
        for (String segment : segments) {
            all.add(adjusted(onSurface(segment, skeleton)));
        }
        return all;
    }

    /** The one sensor on the first segment named, else at the body site of that id. */
    SensorPlacement placement(String site, Skeleton skeleton) throws KinescribeException {
        List<String> named = haveSegments() ? List.of() : List.of(site);
        return placements(named, skeleton).get(0);
    }

    private SensorPlacement onSurface(String joint, Skeleton skeleton) throws KinescribeException {
        Arguments.within("--along", along, 0, 1);
        Arguments.within("--around", aroundDeg, -360, 360);
        Arguments.within("--gap", gapM, -1, 1);
        if (skeleton.indexOf(joint) < 0) {
            throw new KinescribeException(
                    "There is no joint \"" + joint + "\" to name a segment by.",
                    "Choose from: " + String.join(", ", skeleton.names()) + ".");
        }
        SurfacePoint point = new SurfacePoint(joint, along, Math.toRadians(aroundDeg));
        return new SurfacePlacement(point, gapM, Quat.IDENTITY).on(BodySurface.of(skeleton), joint);
    }

    private SensorPlacement adjusted(SensorPlacement usual) throws KinescribeException {
        Vec3 shift = Arguments.three("--offset", offset, "0.01,0,-0.02");
        Vec3 degrees = Arguments.three("--turn", turn, "0,0,90");
        if (shift.equals(Vec3.ZERO) && degrees.equals(Vec3.ZERO)) {
            return usual;
        }
        Quat extra = Quat.fromRotationVector(degrees.times(Math.PI / 180));
        SensorPlacement shifted =
                new SensorPlacement(
                        usual.site(), usual.joint(), usual.offset().plus(shift), usual.mounting());
        return SitePlacements.withMounting(shifted, extra);
    }

    private static BodySite site(String id) throws KinescribeException {
        return BodySite.of(id)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no body site \"" + id + "\".",
                                        "Choose from: " + String.join(", ", BodySite.ids()) + "."));
    }
}
