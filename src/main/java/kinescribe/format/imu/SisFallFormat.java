package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * SisFall (Sucerquia, López and Vargas-Bonilla 2017, Sensors 17(1), 198): 38 people, 19 activities
 * and 15 falls, one device of their own making at 200 Hz.
 *
 * <p><b>Layout.</b> {@code SA01/D01_SA01_R01.txt} (activity D or fall F, subject SA young or SE
 * elderly, trial): nine whole numbers between commas, a semicolon at the end: ADXL345 accelerometer
 * (13 bits, ±16 g), ITG3200 gyroscope (16 bits, ±2000 °/s), MMA8451Q accelerometer (14 bits, ±8 g).
 * A value is number × 2 × range ÷ 2^bits. Without time stamps.
 *
 * <p><b>Traps.</b> There are two accelerometers; the first is taken, for its range holds falls. The
 * whole recording has the label, though a fall takes a second of 15. Some files end within a row:
 * the unfinished last row is dropped with a notice.
 *
 * <p><b>Site and axes.</b> On the belt buckle: x to the person's right, y down, z forward, as the
 * paper tells; y then reads −1 g standing.
 */
final class SisFallFormat extends DataSetFormat {
    private static final double RATE_HZ = 200;
    private static final int COLUMNS = 9;
    private static final int FALL = 100;
    private static final String SITE = "waist";
    private static final List<SiteColumns> SITES =
            List.of(
                    SiteColumns.acceleration(SITE, 0, SiteColumns.G * 2 * 16 / (1 << 13))
                            .turnRate(3, SiteColumns.DEGREE * 2 * 2000 / (1 << 16)));

    SisFallFormat() {
        super(
                "sisfall",
                "SisFall (SA01/D01_SA01_R01.txt …)",
                "([df])(\\d\\d)_(s[ae]\\d\\d)_(r\\d\\d)\\.txt",
                SisFallActivities.NAMES,
                List.of(
                        // The default has x to the left, y up.
                        new DeviceSite(
                                SITE,
                                BodySite.WAIST,
                                "research",
                                DeviceAxes.known(Vec3.X.times(-1), Vec3.Y.times(-1)))));
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.beginsAs(file, TextRows.Separator.COMMAS, COLUMNS);
    }

    @Override
    double memoryShare() {
        return 1.5;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        boolean fall = part(file, 1).equals("f");
        int number = Integer.parseInt(part(file, 2));
        String activity = reading.activity(fall ? number + FALL : number);
        Session session = new Session(SITES);
        int[] rows = {0};
        boolean[] unfinished = {false};
        TextRows.read(
                file,
                TextRows.Separator.COMMAS,
                context,
                row -> {
                    if (unfinished[0]) {
                        throw row.fault("the row before has too few columns");
                    }
                    if (row.columns() < COLUMNS && rows[0] > 0) {
                        unfinished[0] = true;
                        return;
                    }
                    row.requireColumns(COLUMNS);
                    session.add(rows[0]++ / RATE_HZ, row, activity);
                });
        if (unfinished[0]) {
            reading.note(
                    Notice.info(FileFaults.name(file) + ": the unfinished last row was dropped."));
        }
        String stem = FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
        session.finish(
                reading,
                part(file, 3).toUpperCase(Locale.ROOT),
                stem.toUpperCase(Locale.ROOT),
                RATE_HZ,
                FileFaults.name(file));
    }
}
