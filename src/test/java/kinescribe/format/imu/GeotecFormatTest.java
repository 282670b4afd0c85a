package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.Mutations;
import kinescribe.format.SharedData;
import kinescribe.imu.BodySite;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeotecFormatTest {
    private static final double SAME = 1e-9;

    private static final String GOOD =
            """
            x_acc,y_acc,z_acc,x_gyro,y_gyro,z_gyro,timestamp,label
            1,2,9,0.1,0.2,0.3,1657533977813,SEATED
            1,2,9,0.1,0.2,0.3,1657533977823,SEATED
            3,2,9,0.1,0.2,0.3,1657533977823,SEATED
            1,2,9,0.1,0.2,0.3,1657533977833,WALKING
            """;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void readsSubjectTrialSiteAndLabels() throws Exception {
        Noticed<RecordingSet> read = read("s07_02_sw.csv", GOOD);

        Recording recording = read.value().recordings().get(0);
        assertThat(recording.source())
                .isEqualTo(new Recording.Source("s07", "s07_02", "wrist", Origin.REAL));
        assertThat(recording.rateHz()).isEqualTo(100);
        assertThat(recording.times()).containsExactly(0, 0.01, 0.02);
        // The two samples at 10 ms: (1 + 3) / 2.
        assertThat(recording.value(1, 0)).isCloseTo(2, within(SAME));
        assertThat(recording.labels())
                .containsExactly(
                        new LabelSpan(0, 0.02, "SEATED"), new LabelSpan(0.02, 0.03, "WALKING"));
        assertThat(read.notices().toString()).contains("1 sample with the time");
        assertThat(read.value().sites().get(0).bodySite()).isEqualTo(BodySite.LEFT_WRIST);
    }

    @Test
    void phonesLieAsTheTableLists() throws Exception {
        Files.createDirectories(folder.resolve("DATA/s01"));
        Files.writeString(
                folder.resolve("DATA/executions_info.csv"),
                "execution_id,orientation,first_turn,second_turn\ns01_01,back,l,r\n");
        Files.writeString(folder.resolve("DATA/s01/s01_01_sp.csv"), GOOD);

        DeviceSite site = readAll(folder).value().sites().get(0);

        assertThat(site.site()).isEqualTo("pocket");
        assertThat(site.bodySite()).isEqualTo(BodySite.LEFT_POCKET);
        // Top up, screen to the thigh: z turns round, y stays.
        assertThat(site.mountings()).hasSize(1);
        Vec3 screen = site.mountings().get(0).rotate(Vec3.Z);
        assertThat(screen.plus(Vec3.Z).norm()).isLessThan(SAME);
        assertThat(site.mountings().get(0).rotate(Vec3.Y).minus(Vec3.Y).norm()).isLessThan(SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,2,9 | 3,two,9 | line 4 | column \"y_acc\" holds \"two\"",
                "3,2,9 | 3,,9 | line 4 | column \"y_acc\" is empty",
                "3,2,9 | 3,9 | line 4 | the row has 7 columns, but the header has 8",
                "3,2,9 | 3,2,2,9 | line 4 | the row has 9 columns, but the header has 8",
                "WALKING | '' | line 5 | column \"label\" is empty",
                ",label | '' | line 1 | the columns label are missing",
                "timestamp,label | label,timestamp | line 1 | another order",
            })
    void saysWhereAFaultIs(String good, String bad, String place, String what) {
        assertThatThrownBy(() -> read("s07_02_sp.csv", GOOD.replace(good, bad)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("s07_02_sp.csv, " + place)
                .hasMessageContaining(what);
    }

    @Test
    void refusesFilesThatHoldNothingAndNotesOddLabels() throws Exception {
        assertThatThrownBy(() -> read("s07_02_sp.csv", ""))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("s07_02_sp.csv is empty");
        assertThatThrownBy(() -> read("s07_02_sp.csv", GOOD.lines().findFirst().orElseThrow()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("0 samples");
        assertThat(read("s07_02_sp.csv", GOOD.replace("WALKING", "WALK")).notices().toString())
                .contains("\"WALK\"");
    }

    @Test
    void survivesSpoiltBytes() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("s01_01_sp.csv");
        Mutations.survived(
                good,
                300,
                file,
                "s01_01_sp.csv",
                f -> assertThat(readAll(f).value().recordings()).hasSize(1));
    }

    @Test
    void readsTheDataSet() throws Exception {
        Path data = SharedData.folder("imu/geotec_pocket_wrist");

        RecordingSet set = readAll(data).value();

        List<Recording> all = set.recordings();
        assertThat(set.formatId()).isEqualTo("geotec");
        assertThat(all).hasSize(446);
        assertThat(all.stream().map(r -> r.source().subject()).distinct()).hasSize(23);
        // Median steps of 9 or 10 whole milliseconds: 111 or 100 Hz.
        assertThat(all).allMatch(r -> r.rateHz() >= 100 && r.rateHz() < 112);
        assertThat(set.sites().stream().map(DeviceSite::site)).containsExactly("pocket", "wrist");
        assertThat(set.sites().get(0).mountings()).hasSize(4);
    }

    private Noticed<RecordingSet> read(String name, String text)
            throws IOException, KinescribeException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return readAll(file);
    }

    private static Noticed<RecordingSet> readAll(Path path) throws KinescribeException {
        return RecordingFormats.read(path, JobContext.silent());
    }
}
