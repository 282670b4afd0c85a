package kinescribe.format.imu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;

/**
 * RealWorld (HAR) of Mannheim (Sztyler and Stuckenschmidt 2016, PerCom): 15 people, eight
 * activities, seven Android devices at about 50 Hz.
 *
 * <p><b>Layout.</b> {@code proband1/data/acc_walking_csv.zip}, {@code gyr_…}, {@code mag_…}: in
 * each a CSV file a position, {@code id,attr_time,attr_x,attr_y,attr_z} with Unix milliseconds,
 * m/s², rad/s and µT; where an activity was recorded in parts, a ZIP file a part ({@code
 * acc_walking_1_csv.zip}) in the ZIP file. Unpacked folders {@code acc_walking_csv} are read too.
 *
 * <p><b>Traps.</b> Files in some parts bear the number of another part, so the part is told by the
 * ZIP file. Each sensor has its own stamps: angular velocity and field are brought to those of the
 * acceleration on straight lines, over gaps of up to a tenth of a second. The person's number
 * stands only in the folder's name.
 *
 * <p><b>Sites and axes.</b> Chest, forearm, head, shin, thigh, upper arm, waist; Android's axes.
 * Side and orientation are not told: we take the left and any straight way to wear them.
 */
final class RealWorldFormat extends DataSetFormat {
    private static final Pattern SUBJECT = Pattern.compile("proband\\d+");
    private static final Pattern SENSOR =
            Pattern.compile(
                    "(acc|gyr|mag)(?:elerometer|oscope|neticfield)?_([a-z]+)(?:_(\\d+))?"
                            + "_([a-z]+)\\.csv");
    private static final Pattern PART = Pattern.compile(".*_(\\d{1,3})_csv\\.zip");
    private static final byte[] ZIP_MARK = {'P', 'K'};
    private static final Map<String, String> ACTIVITIES =
            Map.of(
                    "climbingdown", "climbing down",
                    "climbingup", "climbing up",
                    "jumping", "jumping",
                    "lying", "lying",
                    "running", "running",
                    "sitting", "sitting",
                    "standing", "standing",
                    "walking", "walking");

    RealWorldFormat() {
        super(
                "realworld",
                "RealWorld (proband1/data/acc_walking_csv.zip …)",
                "acc_([a-z]+)(?:_\\d{1,3})?(?:_csv\\.zip|_[a-z]+\\.csv)",
                Map.of(),
                List.of(
                        device("chest", BodySite.CHEST),
                        device("forearm", BodySite.LEFT_FOREARM),
                        device("head", BodySite.HEAD),
                        device("shin", BodySite.LEFT_SHIN),
                        device("thigh", BodySite.LEFT_THIGH),
                        device("upperarm", BodySite.LEFT_UPPER_ARM),
                        device("waist", BodySite.WAIST)));
    }

    private static DeviceSite device(String word, BodySite site) {
        return new DeviceSite(word, site, "phone", DeviceAxes.unknown());
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        if (!isZip(file)) {
            return CsvTable.header(file).contains(StampedTriad.TIME);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP_MARK.length);
            return Arrays.equals(start, ZIP_MARK);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    @Override
    double memoryShare() {
        return 4;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        String word = part(file, 1);
        String activity = ACTIVITIES.get(word);
        if (activity == null) {
            throw new KinescribeException(
                    FileFaults.name(file) + " is of the unknown activity " + word + ".",
                    "Known are: "
                            + String.join(", ", ACTIVITIES.keySet().stream().sorted().toList())
                            + ".");
        }
        RealWorldParts parts = new RealWorldParts(subject(file, reading), word, activity);
        for (String sensor : List.of("acc", "gyr", "mag")) {
            if (isZip(file)) {
                Path zip =
                        file.resolveSibling(FileFaults.name(file).replaceFirst("^(?i)acc", sensor));
                if (Files.isRegularFile(zip)) {
                    ZippedFiles.read(
                            zip, (outer, name, in) -> take(outer, name, in, parts, context));
                }
            } else {
                for (Path csv : unpacked(file, sensor)) {
                    take(csv, parts, context);
                }
            }
        }
        parts.finish(reading, FileFaults.name(file));
    }

    private static void take(Path csv, RealWorldParts parts, JobContext context)
            throws KinescribeException {
        FileFaults.checkSize(csv);
        try (InputStream in = Files.newInputStream(csv)) {
            take("", FileFaults.name(csv), in, parts, context);
        } catch (IOException e) {
            throw FileFaults.cannotRead(csv, e);
        }
    }

    private static void take(
            String zip, String name, InputStream in, RealWorldParts parts, JobContext context)
            throws KinescribeException, IOException {
        Matcher matcher = SENSOR.matcher(name.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            Matcher numbered = PART.matcher(zip.toLowerCase(Locale.ROOT));
            String own = matcher.group(3) == null ? "1" : matcher.group(3);
            parts.put(
                    numbered.matches() ? numbered.group(1) : own,
                    matcher.group(4),
                    matcher.group(1),
                    StampedTriad.read(in, name, context));
        }
    }

    /** An unpacked file of another sensor that belongs to one of acceleration, if there is one. */
    private static List<Path> unpacked(Path file, String sensor) {
        Path folder = file.toAbsolutePath().getParent();
        if (sensor.equals("acc") || folder == null) {
            return List.of(file);
        }
        String rest = FileFaults.name(file).substring("acc".length());
        Path other =
                folder.resolveSibling(FileFaults.name(folder).replaceFirst("^(?i)acc", sensor));
        String spelt = sensor.equals("gyr") ? "Gyroscope" : "MagneticField";
        return List.of(folder, other).stream()
                .flatMap(f -> List.of(f.resolve(sensor + rest), f.resolve(spelt + rest)).stream())
                .filter(Files::isRegularFile)
                .limit(1)
                .toList();
    }

    private static String subject(Path file, Reading reading) {
        for (Path folder = file.toAbsolutePath().getParent();
                folder != null;
                folder = folder.getParent()) {
            String name = FileFaults.name(folder).toLowerCase(Locale.ROOT);
            if (SUBJECT.matcher(name).matches()) {
                return name;
            }
        }
        reading.note(
                Notice.warning(
                        "RealWorld: no folder above is called proband1 or so; the person is called"
                                + " unknown."));
        return "unknown";
    }

    private static boolean isZip(Path file) {
        return FileFaults.name(file).toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
