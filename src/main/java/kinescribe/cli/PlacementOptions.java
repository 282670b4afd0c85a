package kinescribe.cli;

import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that put sensors on a body. */
final class PlacementOptions {
    @Option(
            names = "--offset",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description = "Shift from the site's usual place, m, segment's axes (default: 0,0,0).")
    private String offset = "";

    @Option(
            names = "--turn",
            defaultValue = "0,0,0",
            paramLabel = "X,Y,Z",
            description =
                    "Turn of the device about its own axes: a rotation vector in degrees"
                            + " (default: 0,0,0).")
    private String turn = "";

    /** The sensor at a body site of that id. */
    SensorPlacement placement(String site, Skeleton skeleton) throws KinescribeException {
        SensorPlacement usual = SitePlacements.onBody(site(site), skeleton);
        Vec3 shift = vector("--offset", offset);
        Vec3 degrees = vector("--turn", turn);
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

    private static Vec3 vector(String option, String text) throws KinescribeException {
        try {
            double[] parts =
                    Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
            if (parts.length == 3 && Arrays.stream(parts).allMatch(Double::isFinite)) {
                return Vec3.at(parts, 0);
            }
        } catch (NumberFormatException e) {
            throw notThree(option, text, e);
        }
        throw notThree(option, text, null);
    }

    private static KinescribeException notThree(
            String option, String text, @Nullable Throwable cause) {
        return new KinescribeException(
                option + " is \"" + text + "\".",
                "Give three numbers with commas between, such as 0.01,0,-0.02.",
                cause);
    }
}
