package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * PAMAP2 Physical Activity Monitoring (Reiss and Stricker 2012, ISWC and PETRA; UCI 231): nine
 * people, three Colibri wireless IMUs at 100 Hz.
 *
 * <p><b>Layout.</b> {@code Protocol/subject101.dat} … {@code 109} and {@code Optional/…}: 54
 * columns between blanks, NaN where missing. Time in s, activity number, heart rate, then 17
 * columns each for hand, chest and ankle: temperature; acceleration ±16 g in m/s²; acceleration ±6
 * g; angular velocity in rad/s; magnetic field in µT; orientation.
 *
 * <p><b>Traps.</b> The ±6 g accelerometer saturates and is less well calibrated, as the data set's
 * description says: it is left out, and so is the orientation, which is invalid. Activity 0 is what
 * lies between the activities: unlabelled. Wireless dropouts are NaN and stay missing.
 *
 * <p><b>Sites and axes.</b> Wrist of the dominant arm, chest, ankle of the dominant side; the right
 * side for all but subject 108. Axes are not documented. In the first samples of subject 101,
 * standing, y of the chest reads +9.8 m/s² and x of the ankle +9.7: these point up. Of the wrist
 * nothing is known.
 */
final class Pamap2Format extends DataSetFormat {
    private static final double RATE_HZ = 100;
    private static final int COLUMNS = 54;
    private static final List<SiteColumns> SITES =
            List.of(site("hand", 3), site("chest", 20), site("ankle", 37));

    Pamap2Format() {
        super(
                "pamap2",
                "PAMAP2 (Protocol/subject101.dat …)",
                "(subject\\d{3})\\.dat",
                Map.ofEntries(
                        Map.entry(1, "lying"),
                        Map.entry(2, "sitting"),
                        Map.entry(3, "standing"),
                        Map.entry(4, "walking"),
                        Map.entry(5, "running"),
                        Map.entry(6, "cycling"),
                        Map.entry(7, "Nordic walking"),
                        Map.entry(9, "watching TV"),
                        Map.entry(10, "computer work"),
                        Map.entry(11, "car driving"),
                        Map.entry(12, "ascending stairs"),
                        Map.entry(13, "descending stairs"),
                        Map.entry(16, "vacuum cleaning"),
                        Map.entry(17, "ironing"),
                        Map.entry(18, "folding laundry"),
                        Map.entry(19, "house cleaning"),
                        Map.entry(20, "playing soccer"),
                        Map.entry(24, "rope jumping")),
                List.of(
                        new DeviceSite(
                                "hand", BodySite.RIGHT_WRIST, "research", DeviceAxes.unknown()),
                        new DeviceSite("chest", BodySite.CHEST, "research", DeviceAxes.up(Vec3.Y)),
                        new DeviceSite(
                                "ankle", BodySite.RIGHT_ANKLE, "research", DeviceAxes.up(Vec3.X))));
    }

    private static SiteColumns site(String name, int first) {
        return SiteColumns.acceleration(name, first + 1, SiteColumns.SI)
                .turnRate(first + 7, SiteColumns.SI)
                .field(first + 10);
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.beginsAs(file, TextRows.Separator.BLANKS, COLUMNS);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        Session session = new Session(SITES);
        TextRows.read(
                file,
                TextRows.Separator.BLANKS,
                context,
                row -> {
                    row.requireColumns(COLUMNS);
                    int activity = row.integer(1);
                    session.add(row.number(0), row, reading.activityOrNone(activity));
                });
        String subject = part(file, 1);
        String part = folderName(file).toLowerCase(Locale.ROOT);
        String trial = part.equals("optional") ? subject + "_optional" : subject;
        session.finish(reading, subject, trial, RATE_HZ, FileFaults.name(file));
    }
}
