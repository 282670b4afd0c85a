package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * How the devices of the GEOTEC data set sat.
 *
 * <p>Axes are Android's: x to the right of the screen, y to its top, z out of it. An accelerometer
 * at rest reads +9.8 m/s² along whatever axis points up.
 *
 * <p><b>Phone, left front trouser pocket.</b> {@code executions_info.csv} gives one of four
 * orientations for each execution. What they mean shows in the mean acceleration of all executions
 * of one orientation, walking (thigh about vertical) and seated (front of the thigh up), in m/s²:
 *
 * <ul>
 *   <li>{@code front}: walking y = +8.9, seated z = +7.8: top up, screen away from the thigh.
 *   <li>{@code front_inv}: walking y = −9.7, seated z = +8.9: top down, screen away.
 *   <li>{@code back}: walking y = +8.9, seated z = −6.0: top up, screen to the thigh.
 *   <li>{@code back_inv}: walking y = −8.7, seated z = −6.6: top down, screen to the thigh.
 * </ul>
 *
 * <p>Seated, x = −5.0 ({@code front}), −5.9 ({@code back_inv}), +5.3 ({@code back}), +3.5 ({@code
 * front_inv}): in all four the side of the phone that points to the wearer's left lies lower, so
 * the pocket is the left one and the phone lies 20° to 40° outwards around the thigh, near the
 * default pocket placement (30°).
 *
 * <p><b>Watch, left wrist.</b> Walking with hanging arms reads x = −9.4 … −10.1, y about −2.5, z
 * about 0.3: x, to the right of the dial, points to the hand, as on a left wrist; seated z = +8,
 * the dial up on the thigh. That is the default wrist placement.
 *
 * <p>These are conventions of wearing, read once from sums over all subjects; no threshold, subject
 * or label distribution is used.
 */
final class GeotecDevices {
    static final String PHONE = "pocket";
    static final String WATCH = "wrist";

    private static final List<String> ORIENTATIONS =
            List.of("front", "front_inv", "back", "back_inv");

    private GeotecDevices() {}

    /** The sites that the recordings have; phone orientations are those the table lists. */
    static List<DeviceSite> sites(List<Recording> recordings, Path executions)
            throws KinescribeException {
        return of(orientations(executions)).stream()
                .filter(
                        device ->
                                recordings.stream()
                                        .anyMatch(r -> r.source().site().equals(device.site())))
                .toList();
    }

    /** Both sites, the phone in any of its orientations. */
    static List<DeviceSite> usual() {
        return of(ORIENTATIONS);
    }

    private static List<DeviceSite> of(Collection<String> orientations) {
        List<Quat> turns = orientations.stream().map(GeotecDevices::phoneTurn).toList();
        return List.of(
                new DeviceSite(PHONE, BodySite.LEFT_POCKET, "phone", turns),
                new DeviceSite(WATCH, BodySite.LEFT_WRIST, "watch", List.of(Quat.IDENTITY)));
    }

    /** The phone's turn from lying top up, screen outwards; in its own axes. */
    static Quat phoneTurn(String orientation) {
        return switch (orientation) {
            case "front" -> Quat.IDENTITY;
            case "front_inv" -> Quat.aboutAxis(Vec3.Z, Math.PI);
            case "back" -> Quat.aboutAxis(Vec3.Y, Math.PI);
            case "back_inv" -> Quat.aboutAxis(Vec3.X, Math.PI);
            default -> throw new IllegalArgumentException("Expected front …, got " + orientation);
        };
    }

    private static Set<String> orientations(Path executions) throws KinescribeException {
        Set<String> listed = new TreeSet<>();
        if (Files.isRegularFile(executions)) {
            int column = CsvTable.header(executions).indexOf("orientation");
            if (column >= 0) {
                CsvTable.read(executions, JobContext.silent(), row -> listed.add(row.text(column)));
            }
        }
        listed.retainAll(ORIENTATIONS);
        return listed.isEmpty() ? new TreeSet<>(ORIENTATIONS) : listed;
    }
}
