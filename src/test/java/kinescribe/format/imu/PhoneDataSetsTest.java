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

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import kinescribe.base.Noticed;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets recorded with phones. */
class PhoneDataSetsTest {
    private final Path folder;

    PhoneDataSetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void realWorldFromZipsInZips() throws Exception {
        RecordingSet set = read(DataSetSamples.REALWORLD.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("realworld");
        // The part is told by the ZIP file, although both parts' files are numbered 2.
        assertThat(sources(set))
                .containsExactlyInAnyOrder(
                        "proband4_walking_1 chest",
                        "proband4_walking_1 waist",
                        "proband4_walking_2 chest",
                        "proband4_sitting_1 forearm");
        Recording chest = one(set, "proband4_walking_1", "chest");
        assertThat(chest.source().subject()).isEqualTo("proband4");
        assertThat(chest.rateHz()).isEqualTo(50);
        assertThat(chest.timeS(0)).isZero();
        assertThat(chest.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        // Acceleration grows by 1 in 20 ms, turning by 1 in 40 ms: half way between 0.5 and 1.5.
        assertThat(row(chest, 1)).containsExactly(new double[] {2, 2, 9.75, 1, 0.25, 0}, SAME);
        assertThat(row(chest, 2)[3]).isCloseTo(1.5, SAME);
        assertThat(labels(chest)).containsExactly("0–40 walking");
        assertThat(one(set, "proband4_walking_1", "waist").channels()).hasSize(3);
        Recording forearm = one(set, "proband4_sitting_1", "forearm");
        assertThat(forearm.channels()).endsWith(ImuChannel.MAG_Z).hasSize(6);
        assertThat(row(forearm, 4)).containsExactly(5, 2, 9.75, 24, -5, 43);
        assertThat(device(set, "forearm").bodySite()).isEqualTo(BodySite.LEFT_FOREARM);
    }

    @Test
    void realWorldUnpackedWithAGapInTheGyroscope() throws Exception {
        String gyr = DataSetSamples.stamped(150, 0.5, 0.25, 0);
        Path root =
                DataSetSamples.write(
                        Map.of(
                                "proband2/data/acc_running_csv/acc_running_thigh.csv",
                                DataSetSamples.bytes(DataSetSamples.stamped(20, 1, 2, 3)),
                                "proband2/data/gyr_running_csv/Gyroscope_running_thigh.csv",
                                DataSetSamples.bytes(gyr)),
                        folder);

        RecordingSet set = read(root).value();

        Recording thigh = one(set, "proband2_running_1", "thigh");
        // 150 ms are too long to bridge: only the instants themselves are there.
        assertThat(row(thigh, 0)[3]).isEqualTo(0.5);
        assertThat(row(thigh, 1)[3]).isNaN();
        assertThat(row(thigh, 15)[3]).isEqualTo(2.5);
    }

    @Test
    void uciHarWindowsAreStitched() throws Exception {
        RecordingSet set = read(DataSetSamples.UCI_HAR.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("uci-har");
        assertThat(sources(set))
                .containsExactly("subject5_train0001 waist", "subject5_train0003 waist");
        Recording stitched = one(set, "subject5_train0001", "waist");
        // Two rows of 128 that share 64.
        assertThat(stitched.samples()).isEqualTo(192);
        assertThat(IntStream.range(0, 192).mapToDouble(i -> stitched.value(i, 0)).toArray())
                .containsExactly(
                        IntStream.range(0, 192).mapToDouble(i -> i / 1000.0 * G).toArray(), SAME);
        assertThat(stitched.value(191, 5)).isCloseTo(5.191, SAME);
        assertThat(labels(stitched)).containsExactly("0–384 laying");
        assertThat(one(set, "subject5_train0003", "waist").samples()).isEqualTo(128);
    }

    @Test
    void haptTakesLabelsFromOneOn() throws Exception {
        RecordingSet set = read(DataSetSamples.HAPT.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("hapt");
        Recording waist = one(set, "exp01", "waist");
        assertThat(waist.source().subject()).isEqualTo("user02");
        assertThat(row(waist, 19))
                .containsExactly(new double[] {G, 0.5 * G, -0.25 * G, 0.1, 0.2, 0.3}, SAME);
        // Samples 3 to 7 and 8 to 10 at 50 Hz, counted from 1, the last included.
        assertThat(labels(waist)).containsExactly("4–14 standing", "14–20 stand to sit");
    }

    @Test
    void motionSenseTurnsTheSignOfIos() throws Exception {
        Noticed<RecordingSet> read = read(DataSetSamples.MOTIONSENSE.write(folder));

        Recording pocket = one(read.value(), "sub_7_ups_12", "pocket");
        assertThat(pocket.source().subject()).isEqualTo("sub_7");
        assertThat(pocket.rateHz()).isEqualTo(50);
        // −(0 + 0.5), −(0.25 + 0.25), −(−1 + 0) g: face up measures +1 g.
        assertThat(row(pocket, 2))
                .containsExactly(new double[] {-0.5 * G, -0.5 * G, G, 0.1, 0.2, 0.3}, SAME);
        assertThat(labels(pocket)).containsExactly("0–40 walking upstairs");
        assertThat(read.notices().toString()).contains("were left out");
        assertThat(device(read.value(), "pocket").mountings()).hasSize(4);
    }

    @Test
    void wisdmIsCutIntoSessions() throws Exception {
        Noticed<RecordingSet> read = read(DataSetSamples.WISDM.write(folder));
        RecordingSet set = read.value();

        assertThat(set.formatId()).isEqualTo("wisdm");
        assertThat(sources(set)).containsExactly("user33_1 pocket", "user7_1 pocket");
        Recording first = one(set, "user33_1", "pocket");
        assertThat(first.rateHz()).isEqualTo(20);
        assertThat(first.channels()).hasSize(3);
        assertThat(row(first, 5)).containsExactly(-0.5, 12.5, 0.25);
        // Twenty rows of 50 ms, then 1.00 s, once more 1.00 s put at 1.05 s, and 1.15 s.
        assertThat(first.samples()).isEqualTo(23);
        assertThat(first.timeS(21)).isCloseTo(1.05, SAME);
        assertThat(first.timeS(22)).isCloseTo(1.15, SAME);
        assertThat(labels(first)).containsExactly("0–100 jogging", "100–120 walking upstairs");
        assertThat(labels(one(set, "user7_1", "pocket"))).containsExactly("0–100 sitting");
        assertThat(read.notices().toString())
                .contains("put 0.05 s after the one before: 20")
                .contains("rows without three values were left out: 1")
                .contains("less than a second, left out: 1");
    }

    @Test
    void wisdmPassesOverASingleBrokenRow() throws Exception {
        String row = "33,Jogging,0,-0.5,12.5,0.25;\n";
        Path root =
                DataSetSamples.write(
                        Map.of(
                                "WISDM_ar_v1.1_raw.txt",
                                DataSetSamples.bytes(
                                        row.repeat(200) + row.replace("-0.5", "-0.5.1"))),
                        folder);

        Noticed<RecordingSet> read = read(root);

        assertThat(read.value().recordings().get(0).samples()).isEqualTo(200);
        assertThat(read.notices().toString())
                .contains("line 201: column 4 holds \"-0.5.1\", which is not a number): 1.");
    }
}
