package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * USC-HAD (Zhang and Sawchuk 2012, UbiComp workshop SAGAware): 14 people, 12 activities, five
 * trials each, one MotionNode at 100 Hz.
 *
 * <p><b>Layout.</b> {@code Subject1/a1t1.mat}, MATLAB 5: {@code sensor_readings} [samples × 6] with
 * acceleration in g (±6 g) and angular velocity in °/s (±500 °/s), and as texts {@code subject},
 * {@code activity_number}, {@code trial} and others. Without time stamps.
 *
 * <p><b>Traps.</b> Some files of subject 13 spell {@code activity_numbr}. The variable {@code
 * activity} is spelt in several ways; the number is not.
 *
 * <p><b>Site and axes.</b> In a pouch at the front right of the hip. The x axis lies along gravity;
 * which way round the descriptions that we know do not say clearly, so both are taken as equally
 * likely.
 */
final class UscHadFormat extends MatTrialsFormat {
    private static final double RATE_HZ = 100;
    private static final String SITE = "hip";

    UscHadFormat() {
        super(
                "usc-had",
                "USC-HAD (Subject1/a1t1.mat …)",
                "a(\\d+)t(\\d+)\\.mat",
                Map.ofEntries(
                        Map.entry(1, "walking forward"),
                        Map.entry(2, "walking left"),
                        Map.entry(3, "walking right"),
                        Map.entry(4, "walking upstairs"),
                        Map.entry(5, "walking downstairs"),
                        Map.entry(6, "running forward"),
                        Map.entry(7, "jumping up"),
                        Map.entry(8, "sitting"),
                        Map.entry(9, "standing"),
                        Map.entry(10, "sleeping"),
                        Map.entry(11, "elevator up"),
                        Map.entry(12, "elevator down")),
                List.of(
                        new DeviceSite(
                                SITE, BodySite.WAIST, "research", DeviceAxes.upright(Vec3.X))),
                "sensor_readings",
                RATE_HZ);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        MatVariables variables = MatVariables.read(file);
        double[] rows = rows(variables);
        String misspelt = "activity_numbr";
        double number = variables.number(variables.has(misspelt) ? misspelt : "activity_number");
        if (number != Math.rint(number) || number < 1) {
            throw variables.fault("has the activity number " + number);
        }
        String activity = reading.activity((int) number);
        String subject =
                variables.has("subject")
                        ? "subject" + variables.text("subject")
                        : folderName(file).toLowerCase(Locale.ROOT);
        String trial = subject + "_a" + part(file, 1) + "t" + part(file, 2);
        add(file, rows, reading, SITE, activity, subject, trial);
    }
}
