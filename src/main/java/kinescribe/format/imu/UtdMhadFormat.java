package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * The inertial part of UTD-MHAD (Chen, Jafari and Kehtarnavaz 2015, ICIP): eight people, 27
 * actions, four repetitions less three that were corrupt: 861 recordings at 50 Hz.
 *
 * <p><b>Layout.</b> {@code Inertial/a1_s1_t1_inertial.mat} (action, subject, trial), MATLAB 5:
 * {@code d_iner} [samples × 6] with acceleration in g (±8 g) and angular velocity in °/s (±1000
 * °/s). Without time stamps.
 *
 * <p><b>Traps.</b> There are about 2.6 rows a frame of the 30 Hz Kinect skeleton, not 50/30, so the
 * two are paired by stretching, not by their rates. The whole recording has the action's label,
 * though the person stands still at its ends.
 *
 * <p><b>Sites and axes.</b> Right wrist in actions 1 to 21, right thigh in 22 to 27. Axes are not
 * documented. As seen once in the mean of the first and last samples over all subjects, in g:
 * standing, the wrist's x reads −1.00, so x points to the hand; the thigh's x reads −0.97 standing
 * and its y −0.95 sitting, so x points to the knee and y backwards when the thigh is upright, with
 * z to the other leg: the device sat on the outside, z inwards. Only conventions of wearing were
 * read from the data, no threshold, subject or label distribution.
 */
final class UtdMhadFormat extends MatTrialsFormat {
    private static final double RATE_HZ = 50;
    private static final int FIRST_AT_THIGH = 22;
    private static final String WRIST = "wrist";
    private static final String THIGH = "thigh";

    UtdMhadFormat() {
        super(
                "utd-mhad",
                "UTD-MHAD inertial (a1_s1_t1_inertial.mat …)",
                "a(\\d{1,2})_(s\\d+)_(t\\d+)_inertial\\.mat",
                Map.ofEntries(
                        Map.entry(1, "swipe left"),
                        Map.entry(2, "swipe right"),
                        Map.entry(3, "right hand wave"),
                        Map.entry(4, "clap"),
                        Map.entry(5, "throwing"),
                        Map.entry(6, "cross arms"),
                        Map.entry(7, "basketball shoot"),
                        Map.entry(8, "draw an X"),
                        Map.entry(9, "draw a circle clockwise"),
                        Map.entry(10, "draw a circle counter-clockwise"),
                        Map.entry(11, "draw a triangle"),
                        Map.entry(12, "bowling"),
                        Map.entry(13, "boxing"),
                        Map.entry(14, "baseball swing"),
                        Map.entry(15, "tennis swing"),
                        Map.entry(16, "arm curl"),
                        Map.entry(17, "tennis serve"),
                        Map.entry(18, "pushing with both hands"),
                        Map.entry(19, "knocking on a door"),
                        Map.entry(20, "catching an object"),
                        Map.entry(21, "pick up and throw"),
                        Map.entry(22, "jogging"),
                        Map.entry(23, "walking"),
                        Map.entry(24, "sit to stand"),
                        Map.entry(25, "stand to sit"),
                        Map.entry(26, "lunge"),
                        Map.entry(27, "squat")),
                List.of(
                        // The default of the right wrist has x to the elbow.
                        new DeviceSite(
                                WRIST,
                                BodySite.RIGHT_WRIST,
                                "research",
                                DeviceAxes.aboutX(Vec3.X.times(-1))),
                        // The default of the thigh has y to the hip, z forward.
                        new DeviceSite(
                                THIGH,
                                BodySite.RIGHT_THIGH,
                                "research",
                                DeviceAxes.known(Vec3.Y.times(-1), Vec3.Z.times(-1)))),
                "d_iner",
                RATE_HZ);
    }

    @Override
    void read(Path file, Reading reading, JobContext context) throws KinescribeException {
        double[] rows = rows(MatVariables.read(file));
        int action = Integer.parseInt(part(file, 1));
        String activity = reading.activity(action);
        String site = action < FIRST_AT_THIGH ? WRIST : THIGH;
        String subject = part(file, 2);
        String trial = subject + "_a" + action + "_" + part(file, 3);
        add(file, rows, reading, site, activity, subject, trial);
    }
}
