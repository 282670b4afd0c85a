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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.Noticed;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets of research sensors in text files. */
class LabDataSetsTest {
    private static final double DEGREE = Math.PI / 180;

    private final Path folder;

    LabDataSetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void pamap2() throws Exception {
        Noticed<RecordingSet> read = read(DataSetSamples.PAMAP2.write(folder));
        RecordingSet set = read.value();

        assertThat(set.formatId()).isEqualTo("pamap2");
        assertThat(read.notices()).isEmpty();
        assertThat(sources(set))
                .containsExactlyInAnyOrder(
                        "subject101 hand",
                        "subject101 chest",
                        "subject101 ankle",
                        "subject101_optional hand",
                        "subject101_optional chest",
                        "subject101_optional ankle");
        Recording chest = one(set, "subject101", "chest");
        assertThat(chest.source())
                .isEqualTo(new Recording.Source("subject101", "subject101", "chest", Origin.REAL));
        assertThat(chest.channels()).containsExactly(ImuChannel.values());
        assertThat(chest.rateHz()).isEqualTo(100);
        assertThat(chest.timeS(0)).isCloseTo(8.38, SAME);
        // Columns 22–24, 28–30 and 31–33 of the description: m/s², rad/s and µT as they stand.
        assertThat(row(chest, 3))
                .containsExactly(22.25, 23.25, 24.25, 28.25, 29.25, 30.25, 31.25, 32.25, 33.25);
        assertThat(row(one(set, "subject101", "hand"), 0)[0]).isEqualTo(5.25);
        assertThat(row(one(set, "subject101", "ankle"), 0)[3]).isEqualTo(45.25);
        // Five rows of no activity, ten of walking, five of stairs.
        assertThat(labels(chest)).containsExactly("843–853 walking", "853–858 ascending stairs");
        assertThat(device(set, "hand").bodySite()).isEqualTo(BodySite.RIGHT_WRIST);
    }

    @Test
    void pamap2KeepsGapsMissingAndTellsUnknownActivities() throws Exception {
        Map<String, byte[]> files = DataSetSamples.PAMAP2.files();
        String name = "PAMAP2_Dataset/Protocol/subject101.dat";
        String text =
                new String(files.get(name), StandardCharsets.UTF_8)
                        .replaceFirst("5\\.25 6\\.25 7\\.25", "NaN NaN NaN")
                        .replaceAll(" 12 ", " 8 ");
        Path root = DataSetSamples.write(Map.of(name, DataSetSamples.bytes(text)), folder);

        Noticed<RecordingSet> read = read(root);

        Recording hand = one(read.value(), "subject101", "hand");
        assertThat(row(hand, 0)[1]).isNaN();
        assertThat(row(hand, 1)[1]).isEqualTo(6.25);
        assertThat(labels(hand)).contains("853–858 activity 8");
        assertThat(read.notices().toString()).contains("does not describe: activity 8");
    }

    @Test
    void opportunity() throws Exception {
        RecordingSet set = read(DataSetSamples.OPPORTUNITY.write(folder)).value();

        assertThat(set.formatId()).isEqualTo("opportunity");
        assertThat(set.recordings()).hasSize(17);
        Recording back = one(set, "S2-ADL3", "imu back");
        assertThat(back.source().subject()).isEqualTo("S2");
        assertThat(back.rateHz()).isEqualTo(30);
        assertThat(back.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        // Columns 38 in mg and 41 in mrad/s.
        assertThat(row(back, 0)[0]).isCloseTo(0.03825 * G, SAME);
        assertThat(row(back, 0)[3]).isCloseTo(0.04125, SAME);
        assertThat(row(one(set, "S2-ADL3", "imu lla"), 0)[5]).isCloseTo(0.09525, SAME);
        Recording knee = one(set, "S2-ADL3", "acc rkn_");
        assertThat(knee.channels()).hasSize(3);
        // Columns 20–22.
        assertThat(row(knee, 0)[2]).isCloseTo(0.02225 * G, SAME);
        assertThat(set.sites()).hasSize(17);
        // Eight rows of 33 ms stand, four of nothing, eight walk.
        assertThat(labels(back)).containsExactly("0–27 standing", "40–67 walking");
        assertThat(device(set, "acc rkn_").bodySite()).isEqualTo(BodySite.RIGHT_SHIN);
    }

    @Test
    void opportunityWithDropouts() throws Exception {
        Map<String, byte[]> files = DataSetSamples.OPPORTUNITY.files();
        String text = new String(files.get("dataset/S2-ADL3.dat"), StandardCharsets.UTF_8);
        String lost = text.replace(" 5.25 6.25 7.25 ", " NaN NaN NaN ");
        String unlabelled = lost.replaceFirst(" 243.25 1 ", " 243.25 NaN ");
        Path root =
                DataSetSamples.write(
                        Map.of("S2-ADL3.dat", DataSetSamples.bytes(unlabelled)), folder);

        RecordingSet set = read(root).value();

        // A sensor without a single value is left out, a row without a label unlabelled.
        assertThat(sources(set)).hasSize(16).doesNotContain("S2-ADL3 acc hip");
        assertThat(labels(one(set, "S2-ADL3", "imu rua"))).first().isEqualTo("3–27 standing");
    }

    @Test
    void mhealth() throws Exception {
        Noticed<RecordingSet> read = read(DataSetSamples.MHEALTH.write(folder));
        RecordingSet set = read.value();

        assertThat(set.formatId()).isEqualTo("mhealth");
        assertThat(read.notices()).isEmpty();
        assertThat(sources(set))
                .containsExactly("subject3 chest", "subject3 left ankle", "subject3 right wrist");
        // The sample's first column is cut off, so column j holds j + 1.25.
        assertThat(row(one(set, "subject3", "chest"), 0)).containsExactly(2.25, 3.25, 4.25);
        Recording ankle = one(set, "subject3", "left ankle");
        assertThat(ankle.rateHz()).isEqualTo(50);
        assertThat(row(ankle, 1)[0]).isEqualTo(7.25);
        assertThat(row(ankle, 1)[3]).isCloseTo(10.25 * DEGREE, SAME);
        Recording wrist = one(set, "subject3", "right wrist");
        assertThat(row(wrist, 1)[0]).isEqualTo(16.25);
        assertThat(row(wrist, 1)[5]).isCloseTo(21.25 * DEGREE, SAME);
        assertThat(labels(wrist)).containsExactly("0–20 standing still");
    }

    @Test
    void mhealthDoubtsASlowGyroscope() throws Exception {
        String row = "0.1 0.2 9.8 0 0 0 0 0 0.5 0.5 0.5 0 0 0 0 0 0 0.5 0.5 0.5 0 0 0 11\n";
        Path root =
                DataSetSamples.write(
                        Map.of("mHealth_subject1.log", DataSetSamples.bytes(row.repeat(5))),
                        folder);

        assertThat(read(root).notices().toString()).contains("exceeds 10 °/s");
    }

    @Test
    void daphnet() throws Exception {
        RecordingSet set = read(DataSetSamples.DAPHNET.write(folder)).value();

        assertThat(sources(set))
                .containsExactly("S03R02 ankle", "S03R02 upper leg", "S03R02 trunk");
        Recording ankle = one(set, "S03R02", "ankle");
        assertThat(ankle.source().subject()).isEqualTo("S03");
        // Stamps of 15 and 16 ms.
        assertThat(ankle.rateHz()).isEqualTo(64);
        assertThat(row(ankle, 7)[0]).isCloseTo(0.07 * G, SAME);
        assertThat(row(ankle, 7)[1]).isCloseTo(G, SAME);
        assertThat(row(one(set, "S03R02", "trunk"), 0)[2]).isCloseTo(0.06 * G, SAME);
        assertThat(labels(ankle)).hasSize(2);
        assertThat(labels(ankle).get(0)).endsWith("no freeze").startsWith("6–");
        assertThat(labels(ankle).get(1)).endsWith(" freeze");
    }

    @Test
    void sisFall() throws Exception {
        Noticed<RecordingSet> read = read(DataSetSamples.SISFALL.write(folder));
        RecordingSet set = read.value();

        Recording walk = one(set, "D01_SA02_R01", "waist");
        assertThat(walk.source().subject()).isEqualTo("SA02");
        assertThat(walk.samples()).isEqualTo(DataSetSamples.ROWS);
        assertThat(walk.rateHz()).isEqualTo(200);
        // 256 counts of 32 g / 2^13; 164 counts of 4000 °/s / 2^16.
        assertThat(row(walk, 0)[1]).isCloseTo(-G, SAME);
        assertThat(row(walk, 0)[3]).isCloseTo(164 * 4000.0 / 65536 * DEGREE, SAME);
        assertThat(labels(walk)).containsExactly("0–10 walking slowly");
        assertThat(labels(one(set, "F05_SA02_R03", "waist")))
                .containsExactly("0–10 fall forward while jogging, trip");
        assertThat(read.notices().toString())
                .contains("F05_SA02_R03.txt: the unfinished last row was dropped");
        assertThat(List.copyOf(SisFallActivities.NAMES.values()))
                .hasSize(34)
                .doesNotHaveDuplicates();
    }
}
