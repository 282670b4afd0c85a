package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Units;
import kinescribe.format.SharedData;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Matrix;

/**
 * UTD-MHAD (Chen et al. 2015): |acc| simulated from the Kinect's right wrist against the inertial
 * sensor there, all trials of the arm actions 1 to 21. Skeleton and sensor were not started by one
 * clock; the skeleton is stretched to the sensor's length. The wrist's way, and then both lengths,
 * are low-passed at 3 Hz.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UtdWristValidationTest {
    private static final double CUT_OFF_HZ = 3;
    private static final double INERTIAL_HZ = 50;
    private static final int RIGHT_WRIST = 10;
    private static final int ARM_ACTIONS = 21;

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Recording simulated, Recording measured) {}

    @BeforeAll
    void readAll() throws IOException {
        Path folder = SharedData.folder("imu/utd_mhad");
        for (int action = 1; action <= ARM_ACTIONS; action++) {
            for (int subject = 1; subject <= 8; subject++) {
                for (int trial = 1; trial <= 4; trial++) {
                    String name = "a" + action + "_s" + subject + "_t" + trial;
                    read(folder, name).ifPresent(pairs::add);
                }
            }
        }
    }

    @Test
    void lengthsOfAccelerationGoTogether() throws KinescribeException {
        assertThat(pairs).hasSize(671);
        // As they are, and shifted by up to 0.2 s.
        assertThat(median(ComparisonSettings.STANDARD.withGivenLagS(0.0))).isGreaterThan(0.69);
        assertThat(median(ComparisonSettings.STANDARD.withMaxLagS(0.2))).isGreaterThan(0.81);
    }

    private double median(ComparisonSettings settings) throws KinescribeException {
        double[] r = new double[pairs.size()];
        for (int i = 0; i < r.length; i++) {
            r[i] =
                    SignalComparison.of(
                                    pairs.get(i).simulated(),
                                    pairs.get(i).measured(),
                                    settings.withCutOffHz(CUT_OFF_HZ),
                                    JobContext.silent())
                            .channels()
                            .get(0)
                            .r();
        }
        return Statistics.quantile(r, 0.5);
    }

    private static Optional<Pair> read(Path folder, String name) throws IOException {
        Path skeleton = folder.resolve("Skeleton").resolve(name + "_skeleton.mat");
        Path inertial = folder.resolve("Inertial").resolve(name + "_inertial.mat");
        if (!Files.exists(skeleton) || !Files.exists(inertial)) {
            return Optional.empty();
        }
        try (Mat5File joints = Mat5.readFromFile(skeleton.toFile());
                Mat5File sensor = Mat5.readFromFile(inertial.toFile())) {
            Matrix rows = sensor.getMatrix("d_iner");
            double[] measured = new double[rows.getNumRows()];
            for (int i = 0; i < measured.length; i++) {
                Vec3 g = new Vec3(rows.getDouble(i, 0), rows.getDouble(i, 1), rows.getDouble(i, 2));
                measured[i] = g.norm() * Units.STANDARD_GRAVITY;
            }
            Motion wrist = wrist(joints.getMatrix("d_skel"), (measured.length - 1) / INERTIAL_HZ);
            Recording six =
                    ImuSimulator.smoothed(PoseTrack.of(wrist), CUT_OFF_HZ)
                            .record(
                                    BroadTrial.AT_MARKERS,
                                    INERTIAL_HZ,
                                    SensorModel.IDEAL,
                                    0,
                                    source(name),
                                    List.of(),
                                    JobContext.silent());
            double[] simulated = new double[six.samples()];
            for (int i = 0; i < simulated.length; i++) {
                simulated[i] = Signals.acceleration(six, i).norm();
            }
            return Optional.of(new Pair(length(name, simulated), length(name, measured)));
        }
    }

    /** The wrist's way, stretched to a duration; how it turns has no part in the length. */
    private static Motion wrist(Matrix joints, double durationS) {
        int frames = joints.getDimensions()[2];
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * 4];
        for (int f = 0; f < frames; f++) {
            rotations[f * 4] = 1;
            for (int axis = 0; axis < 3; axis++) {
                root[f * 3 + axis] = joints.getDouble(new int[] {RIGHT_WRIST, axis, f});
            }
        }
        Skeleton point = new Skeleton(List.of("body"), List.of(-1), List.of(Vec3.ZERO));
        return new Motion(point, (frames - 1) / durationS, root, rotations);
    }

    private static Recording length(String name, double[] values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / INERTIAL_HZ;
        }
        return new Recording(
                source(name), INERTIAL_HZ, List.of(ImuChannel.ACC_X), times, values, List.of());
    }

    private static Recording.Source source(String name) {
        return new Recording.Source(name, name, "body", Origin.REAL);
    }
}
