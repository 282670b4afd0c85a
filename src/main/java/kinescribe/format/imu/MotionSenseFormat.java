package kinescribe.format.imu;

import java.nio.file.Path;
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
 * MotionSense (Malekzadeh and others 2018, W-P2DS): 24 people, six activities, an iPhone 6s at 50
 * Hz.
 *
 * <p><b>Layout.</b> {@code A_DeviceMotion_data/dws_1/sub_1.csv}: activity and trial in the folder's
 * name, the person in the file's; a header, then a row number, attitude, {@code gravity.x …} and
 * {@code userAcceleration.x …} in g, {@code rotationRate.x …} in rad/s. Without time stamps.
 *
 * <p><b>Traps.</b> iOS splits acceleration in two, and both have the sign opposite to what an
 * accelerometer measures: lying face up, gravity z is −1. So specific force is −(gravity +
 * userAcceleration); turning is right-handed as everywhere. The folders B and C of the data set
 * repeat the signals unsplit and are not read.
 *
 * <p><b>Site and axes.</b> A front trouser pocket; x to the right of the screen, y to its top, z
 * out of it. Side and orientation are not told: we take the left and the four straight ways to put
 * a phone in.
 */
final class MotionSenseFormat extends DataSetFormat {
    private static final double RATE_HZ = 50;
    private static final int WIDTH = 6;
    private static final String SITE = "pocket";
    private static final String MARK = "userAcceleration.x";
    private static final Pattern FOLDER = Pattern.compile("(dws|ups|wlk|jog|std|sit)_(\\d+)");
    private static final List<String> AXES = List.of("x", "y", "z");
    private static final List<SiteColumns> SITES =
            List.of(SiteColumns.acceleration(SITE, 0, -SiteColumns.G).turnRate(3, SiteColumns.SI));

    MotionSenseFormat() {
        super(
                "motionsense",
                "MotionSense (A_DeviceMotion_data/dws_1/sub_1.csv …)",
                "sub_(\\d+)\\.csv",
                Map.of(),
                List.of(new DeviceSite(SITE, BodySite.LEFT_POCKET, "phone", DeviceAxes.pocket())));
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return CsvTable.header(file).contains(MARK);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        List<String> header = CsvTable.header(file);
        if (!header.contains(MARK)) {
            reading.note(
                    Notice.info(
                            "MotionSense: files without gravity and userAcceleration were left"
                                    + " out."));
            return;
        }
        Matcher folder = FOLDER.matcher(folderName(file).toLowerCase(Locale.ROOT));
        if (!folder.matches()) {
            throw new KinescribeException(
                    FileFaults.name(file)
                            + " lies in the folder "
                            + folderName(file)
                            + ", whose name tells no activity.",
                    "Keep the data set's folders, such as dws_1.");
        }
        int[] gravity = columns(header, "gravity", file);
        int[] user = columns(header, "userAcceleration", file);
        int[] turn = columns(header, "rotationRate", file);
        Session session = new Session(SITES);
        String activity = activity(folder.group(1));
        double[] sample = new double[WIDTH];
        int[] rows = {0};
        CsvTable.read(
                file,
                context,
                row -> {
                    for (int c = 0; c < 3; c++) {
                        sample[c] = row.number(gravity[c]) + row.number(user[c]);
                        sample[3 + c] = row.number(turn[c]);
                    }
                    session.add(rows[0]++ / RATE_HZ, sample, WIDTH, 0, activity);
                });
        session.finish(
                reading,
                "sub_" + part(file, 1),
                "sub_" + part(file, 1) + "_" + folder.group(),
                RATE_HZ,
                FileFaults.name(file));
    }

    private static int[] columns(List<String> header, String quantity, Path file)
            throws KinescribeException {
        int[] columns = new int[3];
        for (int c = 0; c < 3; c++) {
            String name = quantity + "." + AXES.get(c);
            columns[c] = header.indexOf(name);
            if (columns[c] < 0) {
                throw new KinescribeException(
                        FileFaults.name(file) + ", line 1: the column " + name + " is missing.",
                        "Download the data set again.");
            }
        }
        return columns;
    }

    private static String activity(String code) {
        return switch (code) {
            case "dws" -> "walking downstairs";
            case "ups" -> "walking upstairs";
            case "wlk" -> "walking";
            case "jog" -> "jogging";
            case "std" -> "standing";
            case "sit" -> "sitting";
            default -> throw new IllegalArgumentException("Expected dws …, got " + code);
        };
    }
}
