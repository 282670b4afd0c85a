package kinescribe.format.imu;

import static kinescribe.format.imu.DataSetReading.G;
import static kinescribe.format.imu.DataSetReading.SAME;
import static kinescribe.format.imu.DataSetReading.device;
import static kinescribe.format.imu.DataSetReading.labels;
import static kinescribe.format.imu.DataSetReading.one;
import static kinescribe.format.imu.DataSetReading.read;
import static kinescribe.format.imu.DataSetReading.row;
import static kinescribe.format.imu.DataSetReading.sources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinescribe.format.SharedData;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets in MATLAB files, of which two are at hand. */
class MatDataSetsTest {
    private final Path folder;

    MatDataSetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void uscHad() throws Exception {
        RecordingSet set = read(DataSetSamples.USC_HAD.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("usc-had");
        Recording sitting = one(set, "subject3_a8t2", "hip");
        assertThat(sitting.source().subject()).isEqualTo("subject3");
        assertThat(sitting.rateHz()).isEqualTo(100);
        // 1, 0.5, −0.25 g and 90, −45, 180 °/s.
        assertThat(row(sitting, 19))
                .containsExactly(
                        new double[] {G, 0.5 * G, -0.25 * G, Math.PI / 2, -Math.PI / 4, Math.PI},
                        SAME);
        assertThat(labels(sitting)).containsExactly("0–20 sitting");
        // The number under its misspelt name.
        assertThat(labels(one(set, "subject13_a11t1", "hip"))).containsExactly("0–20 elevator up");
        assertThat(device(set, "hip").mountings()).hasSize(8);
    }

    @Test
    void utdMhad() throws Exception {
        RecordingSet set = read(DataSetSamples.UTD_MHAD.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("utd-mhad");
        assertThat(sources(set)).containsExactly("s2_a1_t3 wrist", "s2_a23_t4 thigh");
        Recording wrist = one(set, "s2_a1_t3", "wrist");
        assertThat(wrist.rateHz()).isEqualTo(50);
        assertThat(row(wrist, 0))
                .containsExactly(
                        new double[] {-G, 0.25 * G, 0.5 * G, Math.PI, -Math.PI / 2, Math.PI / 4},
                        SAME);
        assertThat(labels(wrist)).containsExactly("0–40 swipe left");
        assertThat(device(set, "wrist").bodySite()).isEqualTo(BodySite.RIGHT_WRIST);
    }

    @Test
    void broad() throws Exception {
        Path root = DataSetSamples.BROAD.write(folder);
        RecordingSet set = read(root).value();

        assertThat(set.formatId()).isEqualTo("broad");
        assertThat(set.sites()).isEmpty();
        Recording body = one(set, "05_undisturbed_slow_rotation_B", "rigid body");
        assertThat(body.rateHz()).isEqualTo(250);
        assertThat(body.channels()).containsExactly(ImuChannel.values());
        assertThat(row(body, 7)).containsExactly(0.5, 0.25, 9.75, 0.1, 0.2, 0.3, 1, 15, -38);
        // How a rigid body was moved is no activity of a person.
        assertThat(labels(body)).isEmpty();
    }

    @Test
    void broadGivesTheOpticalPoseInOurWorld() throws Exception {
        Path file =
                DataSetSamples.BROAD
                        .write(folder)
                        .resolve("data_mat/05_undisturbed_slow_rotation_B.mat");

        BroadTrial trial = BroadTrial.read(file);

        assertThat(trial.samples()).isEqualTo(DataSetSamples.ROWS);
        // One metre up is y = 1; 5 cm north is z = −0.05.
        assertThat(trial.position(5).minus(new Vec3(0, 1, -0.05)).norm()).isCloseTo(0, SAME);
        // The IMU's z axis, up at first, is our y.
        assertThat(trial.orientation(5).rotate(Vec3.Z).minus(Vec3.Y).norm()).isCloseTo(0, SAME);
        assertThat(trial.tracked(10)).isFalse();
        assertThat(trial.moving(14)).isTrue();
        assertThat(trial.moving(15)).isFalse();
        Motion motion = trial.motion();
        assertThat(motion.frames()).isEqualTo(DataSetSamples.ROWS);
        // Lost at sample 10: half way from 9 to 11.
        assertThat(motion.root(10).z()).isCloseTo(-0.1, SAME);
        assertThat(motion.rotation(10, 0).angleTo(trial.orientation(5))).isCloseTo(0, SAME);
    }

    @Test
    void realUtdMhadIsWhole() throws Exception {
        RecordingSet set = read(SharedData.folder("imu/utd_mhad")).value();

        assertThat(set.recordings()).hasSize(861);
        assertThat(set.recordings().stream().map(r -> r.source().subject()).distinct()).hasSize(8);
        assertThat(set.recordings().stream().map(r -> r.labels().get(0).activity()).distinct())
                .hasSize(27);
        // People stand still before each action.
        List<Double> rest =
                set.recordings().stream().map(r -> mean(r, 0, 5).norm()).sorted().toList();
        assertThat(rest.get(rest.size() / 2)).isCloseTo(9.8, within(0.6));
        assertThat(rest.get(rest.size() / 20)).isGreaterThan(9.5);
    }

    @Test
    void realUtdMhadDevicesAreWornAsTold() throws Exception {
        RecordingSet set = read(SharedData.folder("imu/utd_mhad")).value();

        // Standing: along the forearm to the elbow, which is up, is x of the default placement.
        Vec3 wrist = mean(set, "pushing with both hands");
        for (Quat turn : device(set, "wrist").mountings()) {
            assertThat(turn.rotate(wrist).x()).isGreaterThan(9);
        }
        // Up the thigh is y; sitting, the front of the thigh, z, is up.
        Quat thigh = device(set, "thigh").mountings().get(0);
        assertThat(thigh.rotate(mean(set, "walking")).y()).isGreaterThan(9);
        assertThat(thigh.rotate(mean(set, "sit to stand")).z()).isGreaterThan(9);
    }

    @Test
    void realBroadFitsItsOwnOpticalPose() throws Exception {
        Path data = SharedData.folder("imu/broad_imu_omc");
        try (Stream<Path> files = Files.list(data.resolve("data_mat"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mat")).toList()) {
                BroadTrial trial = BroadTrial.read(file);
                Recording imu = trial.recording();
                assertThat(imu.rateHz()).isCloseTo(285.714, within(0.001));
                // At rest the specific force is 9.8 m/s² upwards.
                int seen =
                        IntStream.range(0, 5000).filter(trial::tracked).findFirst().orElseThrow();
                Vec3 force = trial.orientation(seen).rotate(mean(imu, seen, 100));
                assertThat(force.minus(new Vec3(0, 9.81, 0)).norm()).isLessThan(0.25);
                assertThat(meanTurnFault(trial)).isLessThan(0.1);
            }
        }
    }

    /** Mean difference of measured and optical angular velocity over its mean, in sensor axes. */
    private static double meanTurnFault(BroadTrial trial) {
        // Over 20 samples, for the cameras are slower than the stated rate.
        int step = 20;
        Recording imu = trial.recording();
        double fault = 0;
        double whole = 0;
        for (int i = 0; i + step < trial.samples(); i += step) {
            if (trial.tracked(i) && trial.tracked(i + step) && trial.moving(i)) {
                Quat turned = Quat.IDENTITY;
                for (int k = i; k < i + step; k++) {
                    Vec3 rate = new Vec3(imu.value(k, 3), imu.value(k, 4), imu.value(k, 5));
                    turned = turned.times(Quat.fromRotationVector(rate.times(1 / imu.rateHz())));
                }
                Quat seen = trial.orientation(i).inverse().times(trial.orientation(i + step));
                fault += turned.angleTo(seen);
                whole += seen.angleTo(Quat.IDENTITY);
            }
        }
        return fault / whole;
    }

    private static Vec3 mean(RecordingSet set, String activity) {
        List<Vec3> means =
                set.recordings().stream()
                        .filter(r -> r.labels().get(0).activity().equals(activity))
                        .map(r -> mean(r, 0, 5))
                        .toList();
        return means.stream().reduce(Vec3.ZERO, Vec3::plus).times(1.0 / means.size());
    }

    private static Vec3 mean(Recording recording, int first, int samples) {
        Vec3 sum = Vec3.ZERO;
        for (int i = first; i < first + samples; i++) {
            sum =
                    sum.plus(
                            new Vec3(
                                    recording.value(i, 0),
                                    recording.value(i, 1),
                                    recording.value(i, 2)));
        }
        return sum.times(1.0 / samples);
    }
}
