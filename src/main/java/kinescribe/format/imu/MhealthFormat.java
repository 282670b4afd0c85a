package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * MHEALTH (Banos and others 2014, IWAAL, "mHealthDroid"; UCI 319): ten people, 12 activities, three
 * Shimmer2 at 50 Hz.
 *
 * <p><b>Layout.</b> {@code mHealth_subject1.log}: 24 columns between tabs: acceleration of the
 * chest in m/s² (1–3), two ECG leads, left ankle acceleration (6–8), angular velocity in °/s (9–11)
 * and magnetic field (12–14), right lower arm the same (15–23), label (24). Without time stamps.
 *
 * <p><b>Traps.</b> The chest has no gyroscope. The magnetic field has no physical unit ("local")
 * and is left out. Label 0 is no activity. The angular velocity is taken in °/s as documented;
 * where it never exceeds 10 °/s in a file, a warning says so, for limbs that walk and run turn
 * faster by far.
 *
 * <p><b>Sites and axes.</b> Axes are not documented. In the first samples of subject 1, standing, x
 * of the chest and y of the ankle read −9.8 and −9.7 m/s²: these point down. Of the wrist nothing
 * is known.
 */
final class MhealthFormat extends DataSetFormat {
    private static final double RATE_HZ = 50;
    private static final int COLUMNS = 24;
    private static final int LABEL = 23;
    private static final double SLOW_DEGREES_PER_S = 10;
    private static final int[] TURN_RATES = {8, 9, 10, 17, 18, 19};
    private static final List<SiteColumns> SITES =
            List.of(
                    SiteColumns.acceleration("chest", 0, SiteColumns.SI),
                    SiteColumns.acceleration("left ankle", 5, SiteColumns.SI)
                            .turnRate(8, SiteColumns.DEGREE),
                    SiteColumns.acceleration("right wrist", 14, SiteColumns.SI)
                            .turnRate(17, SiteColumns.DEGREE));

    MhealthFormat() {
        super(
                "mhealth",
                "MHEALTH (mHealth_subject1.log …)",
                "mhealth_(subject\\d+)\\.log",
                Map.ofEntries(
                        Map.entry(1, "standing still"),
                        Map.entry(2, "sitting and relaxing"),
                        Map.entry(3, "lying down"),
                        Map.entry(4, "walking"),
                        Map.entry(5, "climbing stairs"),
                        Map.entry(6, "waist bends forward"),
                        Map.entry(7, "frontal elevation of arms"),
                        Map.entry(8, "knees bending (crouching)"),
                        Map.entry(9, "cycling"),
                        Map.entry(10, "jogging"),
                        Map.entry(11, "running"),
                        Map.entry(12, "jump front and back")),
                List.of(
                        new DeviceSite(
                                "chest",
                                BodySite.CHEST,
                                "research",
                                DeviceAxes.up(Vec3.X.times(-1))),
                        new DeviceSite(
                                "left ankle",
                                BodySite.LEFT_ANKLE,
                                "research",
                                DeviceAxes.up(Vec3.Y.times(-1))),
                        new DeviceSite(
                                "right wrist",
                                BodySite.RIGHT_WRIST,
                                "research",
                                DeviceAxes.unknown())));
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.beginsAs(file, TextRows.Separator.BLANKS, COLUMNS);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        Session session = new Session(SITES);
        int[] rows = {0};
        double[] fastest = {0};
        TextRows.read(
                file,
                TextRows.Separator.BLANKS,
                context,
                row -> {
                    row.requireColumns(COLUMNS);
                    int activity = row.integer(LABEL);
                    session.add(rows[0]++ / RATE_HZ, row, reading.activityOrNone(activity));
                    for (int column : TURN_RATES) {
                        fastest[0] = Math.max(fastest[0], Math.abs(row.numberOrNan(column)));
                    }
                });
        if (fastest[0] < SLOW_DEGREES_PER_S) {
            reading.note(
                    Notice.warning(
                            FileFaults.name(file)
                                    + ": no angular velocity exceeds 10 °/s; it may be in another"
                                    + " unit than the data set states."));
        }
        String subject = part(file, 1);
        session.finish(reading, subject, subject, RATE_HZ, FileFaults.name(file));
    }
}
