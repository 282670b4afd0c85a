package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * HAPT, smartphone-based recognition of human activities and postural transitions (Reyes-Ortiz and
 * others 2016, Neurocomputing 171; UCI 341): 30 people, 61 experiments, 50 Hz. The raw signals.
 *
 * <p><b>Layout.</b> {@code RawData/acc_exp01_user01.txt} with acceleration in g and {@code
 * gyro_exp01_user01.txt} with angular velocity in rad/s, three columns between blanks, without time
 * stamps; {@code labels.txt} with experiment, user, activity, first and last sample.
 *
 * <p><b>Traps.</b> Samples in {@code labels.txt} are counted from 1 and the last is included. What
 * lies between the labelled stretches is unlabelled.
 *
 * <p><b>Site and axes.</b> A phone on the waist, standing x reads about +1 g: x points up, as in
 * the data set's own features of gravity.
 */
final class HaptFormat extends DataSetFormat {
    static final List<DeviceSite> WAIST_PHONE =
            List.of(new DeviceSite("waist", BodySite.WAIST, "phone", DeviceAxes.up(Vec3.X)));

    private static final double RATE_HZ = 50;
    private static final int WIDTH = 6;
    private static final List<SiteColumns> SITES =
            List.of(
                    SiteColumns.acceleration("waist", 0, SiteColumns.G)
                            .turnRate(3, SiteColumns.SI));

    HaptFormat() {
        super(
                "hapt",
                "HAPT (RawData/acc_exp01_user01.txt …)",
                "acc_exp(\\d{1,4})_user(\\d{1,4})\\.txt",
                Map.ofEntries(
                        Map.entry(1, "walking"),
                        Map.entry(2, "walking upstairs"),
                        Map.entry(3, "walking downstairs"),
                        Map.entry(4, "sitting"),
                        Map.entry(5, "standing"),
                        Map.entry(6, "laying"),
                        Map.entry(7, "stand to sit"),
                        Map.entry(8, "sit to stand"),
                        Map.entry(9, "sit to lie"),
                        Map.entry(10, "lie to sit"),
                        Map.entry(11, "stand to lie"),
                        Map.entry(12, "lie to stand")),
                WAIST_PHONE);
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return TextRows.columnsOfNumbers(file, TextRows.Separator.BLANKS) == 3
                && Files.isRegularFile(gyroscope(file));
    }

    @Override
    double memoryShare() {
        return 2;
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        String experiment = part(file, 1);
        String user = part(file, 2);
        NumberTable acceleration = NumberTable.read(file, 3, context);
        NumberTable turnRate = NumberTable.read(gyroscope(file), 3, context);
        int rows = Math.min(acceleration.rows(), turnRate.rows());
        if (acceleration.rows() != turnRate.rows()) {
            reading.note(
                    Notice.warning(
                            FileFaults.name(file)
                                    + " and its gyroscope file are not equally long; the longer"
                                    + " was cut."));
        }
        String[] labels =
                labels(
                        file.resolveSibling("labels.txt"),
                        Integer.parseInt(experiment),
                        Integer.parseInt(user),
                        rows,
                        reading,
                        context);
        Session session = new Session(SITES);
        double[] sample = new double[WIDTH];
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < 3; c++) {
                sample[c] = acceleration.value(i, c);
                sample[3 + c] = turnRate.value(i, c);
            }
            session.add(i / RATE_HZ, sample, WIDTH, 0, labels[i]);
        }
        session.finish(reading, "user" + user, "exp" + experiment, RATE_HZ, FileFaults.name(file));
    }

    private static Path gyroscope(Path file) {
        return file.resolveSibling(FileFaults.name(file).replaceFirst("^(?i)acc", "gyro"));
    }

    private static String[] labels(
            Path file, int experiment, int user, int rows, Reading reading, JobContext context)
            throws KinescribeException {
        String[] labels = new String[rows];
        Arrays.fill(labels, "");
        if (!Files.isRegularFile(file)) {
            reading.note(
                    Notice.warning("There is no labels.txt beside the recordings; not labelled."));
            return labels;
        }
        TextRows.read(
                file,
                TextRows.Separator.BLANKS,
                context,
                row -> {
                    row.requireColumns(5);
                    if (row.integer(0) != experiment || row.integer(1) != user) {
                        return;
                    }
                    int first = row.integer(3) - 1;
                    int last = row.integer(4) - 1;
                    if (first < 0 || last < first || last >= rows) {
                        throw row.fault(
                                "the samples "
                                        + (first + 1L)
                                        + " to "
                                        + (last + 1L)
                                        + " are not among the "
                                        + rows
                                        + " of the recording");
                    }
                    Arrays.fill(labels, first, last + 1, reading.activity(row.integer(2)));
                });
        return labels;
    }
}
