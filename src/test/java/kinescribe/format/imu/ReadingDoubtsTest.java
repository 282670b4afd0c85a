package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.format.SharedData;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever reads a measurement, its units are checked against gravity. */
class ReadingDoubtsTest {
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void aDescribedTableInAnotherUnitThanItsHeaderSaysIsDoubted() throws Exception {
        assertThat(doubts(described("mps2", 1)))
                .singleElement()
                .matches(n -> n.remedy() == Remedy.TABLE_UNITS)
                .matches(
                        n -> n.text().contains("at left_wrist: at rest the acceleration is 1 m/s²"))
                .matches(n -> n.text().contains("seem to be in g, not m/s2"));
        assertThat(doubts(described("g", 9.81)).toString()).contains("seem to be in m/s2, not g");
        assertThat(doubts(described("g", 1))).isEmpty();
        assertThat(doubts(described("mps2", 9.81))).isEmpty();
    }

    @Test
    void ourOwnSimulationIsNotDoubted() throws Exception {
        Path table = described("mps2", 1);
        Recording read =
                RecordingFormats.read(table, JobContext.silent()).value().recordings().get(0);
        Path own = folder.resolve("own.csv");
        RecordingCsv.writeWithSources(
                List.of(read.as(new Recording.Source("v1", "t", "left_wrist", Origin.VIRTUAL))),
                own);

        assertThat(doubts(own)).isEmpty();
    }

    @Test
    void dataSetsAreCheckedToo() throws Exception {
        StringBuilder inG =
                new StringBuilder("x_acc,y_acc,z_acc,x_gyro,y_gyro,z_gyro,timestamp,label\n");
        for (int i = 0; i < 200; i++) {
            inG.append("0,0,1,0,0,0,").append(1657533977813L + 10L * i).append(",SEATED\n");
        }
        Path person = Files.createDirectories(folder.resolve("DATA/s07"));
        Files.writeString(person.resolve("s07_02_sp.csv"), inG);

        assertThat(doubts(folder.resolve("DATA")))
                .singleElement()
                .matches(n -> n.remedy() == Remedy.DATA_SET)
                .matches(n -> n.text().startsWith("s07 s07_02 at pocket: at rest"));
    }

    @Test
    void publishedRecordingsAreHardlyDoubted() throws Exception {
        assertThat(doubts(SharedData.folder("imu/geotec_pocket_wrist").resolve("DATA"))).isEmpty();
        assertThat(doubts(SharedData.folder("imu/broad_imu_omc").resolve("data_mat"))).isEmpty();
        // This sensor reads 10.2 to 10.4 m/s² at rest on most thighs.
        assertThat(doubts(SharedData.folder("imu/utd_mhad").resolve("Inertial")))
                .singleElement()
                .matches(n -> n.text().startsWith("4 of 190 recordings at thigh"))
                .matches(n -> n.text().contains("the sensor needs calibration"));
    }

    private static List<Notice> doubts(Path path) throws Exception {
        return RecordingFormats.read(path, JobContext.silent()).notices().stream()
                .filter(n -> n.text().contains("acceleration") || n.text().contains("velocity"))
                .toList();
    }

    private Path described(String unit, double norm) throws Exception {
        StringBuilder text = new StringBuilder("time_s");
        for (String axis : List.of("x", "y", "z")) {
            text.append(",left_wrist.acc_").append(axis).append('_').append(unit);
        }
        text.append(",label,subject,trial\n");
        for (int i = 0; i < 200; i++) {
            text.append(
                    String.format(Locale.ROOT, "%.2f,0,0,%.3f,still,ann,one%n", i / 100.0, norm));
        }
        return Files.writeString(folder.resolve("described.csv"), text);
    }
}
