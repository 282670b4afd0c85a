package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;

/**
 * WISDM Activity Prediction v1.1 (Kwapisz, Weiss and Moore 2010, SensorKDD): 36 people, six
 * activities, the accelerometer of Android phones at 20 Hz.
 *
 * <p><b>Layout.</b> {@code WISDM_ar_v1.1_raw.txt}: {@code user,activity,time,x,y,z;} with the
 * phone's uptime in ns and acceleration in m/s², gravity included.
 *
 * <p><b>Traps.</b> Rows that share a line, rows without z or with a comma too many, and times of 0:
 * rows without three values are left out and counted, and so are single broken rows. Times of 0 and
 * times that repeat the one before are no times: such a sample is put a twentieth of a second after
 * the one before it. A recording goes on as long as time goes forward by no more than a second and
 * the user stays; then the next begins, each from 0 s; stretches of less than a second are left
 * out. There is no gyroscope.
 *
 * <p><b>Site and axes.</b> A front trouser pocket, Android's axes; side and orientation are not
 * told: we take the left and the four straight ways to put a phone in.
 */
final class WisdmFormat extends DataSetFormat {
    private static final String SITE = "pocket";
    private static final int COLUMNS = 6;

    /** A file with a larger share of broken rows is damaged or another: our own choice. */
    private static final double MOST_BROKEN = 0.01;

    WisdmFormat() {
        super(
                "wisdm",
                "WISDM v1.1 (WISDM_ar_v1.1_raw.txt)",
                ".*wisdm.*raw.*\\.txt",
                Map.of(),
                List.of(new DeviceSite(SITE, BodySite.LEFT_POCKET, "phone", DeviceAxes.pocket())));
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.columnsOfNumbers(file, TextRows.Separator.COMMAS) >= COLUMNS;
    }

    @Override
    double memoryShare() {
        return 1.2;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        WisdmSessions sessions = new WisdmSessions(reading, SITE, FileFaults.name(file));
        int[] rows = {0};
        int[] cut = {0};
        int[] broken = {0};
        List<KinescribeException> first = new ArrayList<>();
        TextRows.read(
                file,
                TextRows.Separator.COMMAS,
                context,
                row -> {
                    rows[0]++;
                    if (row.columns() < COLUMNS || row.text(COLUMNS - 1).isEmpty()) {
                        cut[0]++;
                    } else if (isWhole(row, first)) {
                        sessions.add(row.integer(0), activity(row), row.number(2), row);
                    } else {
                        broken[0]++;
                    }
                });
        if (broken[0] > MOST_BROKEN * rows[0]) {
            throw first.get(0);
        }
        sessions.finish();
        note(reading, file, "rows without three values were left out: ", cut[0]);
        if (broken[0] > 0) {
            note(
                    reading,
                    file,
                    "rows that cannot be read were left out (the first is "
                            + first.get(0).getMessage().replaceFirst("\\.$", "")
                            + "): ",
                    broken[0]);
        }
    }

    private static boolean isWhole(TextRow row, List<KinescribeException> first) {
        try {
            row.integer(0);
            activity(row);
            for (int c = 2; c < COLUMNS; c++) {
                row.number(c);
            }
            return true;
        } catch (KinescribeException e) {
            if (first.isEmpty()) {
                first.add(e);
            }
            return false;
        }
    }

    private static void note(Reading reading, Path file, String what, int count) {
        if (count > 0) {
            reading.note(Notice.info(FileFaults.name(file) + ": " + what + count + "."));
        }
    }

    private static String activity(TextRow row) throws KinescribeException {
        String word = row.text(1);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "walking", "jogging", "sitting", "standing" -> word.toLowerCase(Locale.ROOT);
            case "upstairs" -> "walking upstairs";
            case "downstairs" -> "walking downstairs";
            default ->
                    throw row.fault(
                            1,
                            "holds "
                                    + CsvTable.shown(word)
                                    + ", which is no activity of this data set");
        };
    }
}
