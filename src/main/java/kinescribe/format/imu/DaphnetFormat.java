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
 * Daphnet Freezing of Gait (Bächlin and others 2010, IEEE Trans. Inf. Technol. Biomed. 14(2); UCI
 * 245): ten people with Parkinson's disease, three accelerometers at 64 Hz.
 *
 * <p><b>Layout.</b> {@code S01R01.txt} (subject, run): 11 columns between blanks: time in ms,
 * acceleration in mg of the ankle (shank), the upper leg and the trunk, each horizontal forward,
 * vertical and horizontal lateral, and the annotation: 0 not part of the experiment, 1 no freeze, 2
 * freeze.
 *
 * <p><b>Traps.</b> Stamps step by 15 or 16 ms; the rate is 64 Hz. There are no gyroscopes. What is
 * not part of the experiment is unlabelled: there sensors may lie about.
 *
 * <p><b>Sites and axes.</b> Just above the ankle, just above the knee, on the belt at the back. The
 * side of the leg is not told: we take the left. Vertical is taken as up and lateral as to the
 * right, which makes the axes right-handed.
 */
final class DaphnetFormat extends DataSetFormat {
    private static final double RATE_HZ = 64;
    private static final int COLUMNS = 11;
    private static final int LABEL = 10;
    private static final double MS = 1000;
    private static final List<SiteColumns> SITES =
            List.of(
                    SiteColumns.acceleration("ankle", 1, SiteColumns.MILLI_G),
                    SiteColumns.acceleration("upper leg", 4, SiteColumns.MILLI_G),
                    SiteColumns.acceleration("trunk", 7, SiteColumns.MILLI_G));

    DaphnetFormat() {
        super(
                "daphnet",
                "Daphnet Freezing of Gait (S01R01.txt …)",
                "(s\\d\\d)(r\\d\\d)\\.txt",
                Map.of(1, "no freeze", 2, "freeze"),
                List.of(
                        // The default has x backward on the left, z outward.
                        new DeviceSite(
                                "ankle",
                                BodySite.LEFT_ANKLE,
                                "research",
                                DeviceAxes.known(Vec3.X.times(-1), Vec3.Y)),
                        // The default has z forward.
                        new DeviceSite(
                                "upper leg",
                                BodySite.LEFT_THIGH,
                                "research",
                                DeviceAxes.known(Vec3.Z, Vec3.Y)),
                        // The default has z backward.
                        new DeviceSite(
                                "trunk",
                                BodySite.LOWER_BACK,
                                "research",
                                DeviceAxes.known(Vec3.Z.times(-1), Vec3.Y))));
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
                    int annotation = row.integer(LABEL);
                    session.add(row.number(0) / MS, row, reading.activityOrNone(annotation));
                });
        String subject = part(file, 1).toUpperCase(Locale.ROOT);
        String trial = subject + part(file, 2).toUpperCase(Locale.ROOT);
        session.finish(reading, subject, trial, RATE_HZ, FileFaults.name(file));
    }
}
