package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * UCI HAR, human activity recognition using smartphones (Anguita and others 2013, ESANN; UCI 240):
 * 30 people, six activities, 50 Hz, from the windows of its {@code Inertial Signals}.
 *
 * <p><b>Layout.</b> {@code train/Inertial Signals/total_acc_x_train.txt} and so on: 128 samples a
 * row, total acceleration in g, angular velocity ({@code body_gyro}) in rad/s; {@code
 * subject_train.txt} and {@code y_train.txt} in the folder above with the person and activity of
 * each row; the same under {@code test}.
 *
 * <p><b>Traps.</b> Windows overlap by half: a row whose first 64 samples are the last 64 of the row
 * before, with the same person and activity, continues it; else another recording begins. Signals
 * were low-pass filtered at 20 Hz by their makers. Body acceleration, without gravity, is not read.
 *
 * <p><b>Site and axes.</b> As {@link HaptFormat}, from the same group: a phone on the waist, x up.
 */
final class UciHarFormat extends DataSetFormat {
    private static final double RATE_HZ = 50;
    private static final int WINDOW = 128;
    private static final int HALF = WINDOW / 2;
    private static final int WIDTH = 6;
    private static final List<SiteColumns> SITES =
            List.of(
                    SiteColumns.acceleration("waist", 0, SiteColumns.G)
                            .turnRate(3, SiteColumns.SI));

    UciHarFormat() {
        super(
                "uci-har",
                "UCI HAR (Inertial Signals/total_acc_x_train.txt …)",
                "total_acc_x_(train|test)\\.txt",
                Map.of(
                        1, "walking",
                        2, "walking upstairs",
                        3, "walking downstairs",
                        4, "sitting",
                        5, "standing",
                        6, "laying"),
                HaptFormat.WAIST_PHONE);
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.beginsAs(file, TextRows.Separator.BLANKS, WINDOW);
    }

    @Override
    double memoryShare() {
        return 4;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        String part = part(file, 1);
        NumberTable subjects = NumberTable.read(above(file, "subject_" + part), 1, context);
        NumberTable labels = NumberTable.read(above(file, "y_" + part), 1, context);
        List<NumberTable> signals = new ArrayList<>();
        for (String signal : List.of("total_acc", "body_gyro")) {
            for (String axis : List.of("x", "y", "z")) {
                Path of = file.resolveSibling(signal + "_" + axis + "_" + part + ".txt");
                signals.add(table(of, WINDOW, subjects.rows(), context));
            }
        }
        if (labels.rows() != subjects.rows()) {
            throw unequal(above(file, "y_" + part), labels.rows(), subjects.rows());
        }
        int first = 0;
        for (int row = 1; row <= subjects.rows(); row++) {
            context.checkCancelled();
            if (row == subjects.rows() || !continues(row, subjects, labels, signals)) {
                String subject = "subject" + (int) subjects.value(first, 0);
                Session session = new Session(SITES);
                String activity = reading.activity((int) labels.value(first, 0));
                stitch(session, first, row, signals, activity);
                String trial = String.format(Locale.ROOT, "%s_%s%04d", subject, part, first + 1);
                session.finish(reading, subject, trial, RATE_HZ, FileFaults.name(file));
                first = row;
            }
        }
    }

    private static boolean continues(
            int row, NumberTable subjects, NumberTable labels, List<NumberTable> signals) {
        boolean same =
                subjects.value(row, 0) == subjects.value(row - 1, 0)
                        && labels.value(row, 0) == labels.value(row - 1, 0);
        for (int i = 0; i < HALF && same; i++) {
            for (NumberTable signal : signals) {
                same &= signal.value(row, i) == signal.value(row - 1, HALF + i);
            }
        }
        return same;
    }

    private static void stitch(
            Session session, int first, int end, List<NumberTable> signals, String activity) {
        double[] sample = new double[WIDTH];
        int samples = (end - first + 1) * HALF;
        for (int i = 0; i < samples; i++) {
            int row = Math.min(first + i / HALF, end - 1);
            for (int c = 0; c < WIDTH; c++) {
                sample[c] = signals.get(c).value(row, i - (row - first) * HALF);
            }
            session.add(i / RATE_HZ, sample, WIDTH, 0, activity);
        }
    }

    /** A file of the folder above that of the signals, or of the same folder. */
    private static Path above(Path file, String stem) throws KinescribeException {
        Path beside = file.resolveSibling(stem + ".txt");
        Path folder = file.toAbsolutePath().getParent();
        Path above = folder == null ? beside : folder.resolveSibling(stem + ".txt");
        return Files.isRegularFile(beside) ? beside : above;
    }

    private static NumberTable table(Path file, int width, int rows, JobContext context)
            throws KinescribeException {
        NumberTable table = NumberTable.read(file, width, context);
        if (table.rows() != rows) {
            throw unequal(file, table.rows(), rows);
        }
        return table;
    }

    private static KinescribeException unequal(Path file, int rows, int expected) {
        return new KinescribeException(
                FileFaults.name(file)
                        + " has "
                        + rows
                        + " rows, but the file of subjects has "
                        + expected
                        + ".",
                "Download the data set again.");
    }
}
