package kinescribe.format.imu;

import static kinescribe.format.imu.DataSetReading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import us.hebi.matlab.mat.format.Mat5;

/** What every data set's reader does with files that are wrong, and how files find their reader. */
class DataSetFaultsTest {
    @ParameterizedTest
    @EnumSource
    void everySampleFindsItsReader(DataSetSamples sample, @TempDir Path folder) throws Exception {
        Path root = sample.write(folder);

        RecordingSet set = read(root).value();

        assertThat(set.formatId()).isEqualTo(sample.id());
        Set<Recording.Source> sources = new HashSet<>();
        for (Recording recording : set.recordings()) {
            assertThat(sources.add(recording.source())).as("%s", recording.source()).isTrue();
            assertThat(recording.labels().isEmpty()).isEqualTo(sample == DataSetSamples.BROAD);
        }
        assertThat(set.sites()).allMatch(s -> !s.mountings().isEmpty());
    }

    @Test
    void tellsThatAFolderHoldsSeveralDataSets(@TempDir Path folder) throws Exception {
        DataSetSamples.DAPHNET.write(folder);
        DataSetSamples.UTD_MHAD.write(folder);
        DataSetSamples.CSV.write(folder);

        Noticed<RecordingSet> read = read(folder);

        assertThat(read.value().formatId()).isEqualTo("daphnet");
        assertThat(read.notices().toString())
                .contains("only the first was read: Daphnet")
                .contains("; UTD-MHAD")
                .doesNotContain("CSV");
    }

    @Test
    void broadPassesOverOtherMatlabFiles(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = DataSetSamples.BROAD.files();
        files.put("data_mat/other.mat", DataSetSamples.USC_HAD.files().values().iterator().next());

        Noticed<RecordingSet> read = read(DataSetSamples.write(files, folder));

        assertThat(read.value().recordings()).hasSize(1);
        assertThat(read.notices().toString()).contains("of other kinds were left out");
    }

    @Test
    void everyFormatHasASample() {
        assertThat(RecordingFormats.all().stream().map(RecordingFormat::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        List.of(DataSetSamples.values()).stream().map(DataSetSamples::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAMAP2 | Protocol/subject101.dat | ' 10.25 11.25' | ' 10.25' | line 1: the row has 53"
                        + " columns, but needs 54",
                "PAMAP2 | Protocol/subject101.dat | 23.25 | 23.x | line 1: column 23 holds \"23.x\"",
                "PAMAP2 | Protocol/subject101.dat | ' 4 ' | ' 4.5 ' | line 6: column 2 holds"
                        + " \"4.5\", which is not a whole number",
                "OPPORTUNITY | S2-ADL3.dat | ' 38.25' | ' Infinity' | line 1: column 38 holds",
                "MHEALTH | mHealth_subject3.log | 8.25 | 0x8 | line 1: column 7 holds \"0x8\"",
                "DAPHNET | S03R02.txt | 70 1000 | 1000 | line 1: the row has 10 columns",
                "SISFALL | D01_SA02_R01.txt | '17,-256,' | '17,' | line 1: the row has 8 columns",
                "WISDM | WISDM_ar_v1.1_raw.txt | Jogging | Flying | line 1: column 2 holds"
                        + " \"Flying\", which is no activity",
                "HAPT | labels.txt | 8 10 | 8 100 | line 3: the samples 8 to 100 are not among the"
                        + " 20",
                "HAPT | gyro_exp01_user02.txt | 0.1 0.2 | 0.1 | line 1: the row has 2 columns",
                "UCI_HAR | train/y_train.txt | 6 | '6 6' | line 1: the row has 2 columns",
                "MOTIONSENSE | A_DeviceMotion_data/ups_12/sub_7.csv | rotationRate.z | turn |"
                        + " line 1: the column rotationRate.z is missing",
                "MOTIONSENSE | A_DeviceMotion_data/ups_12/sub_7.csv | 0.25,-1 | 0.25,none | line 2:"
                        + " column \"gravity.z\" holds \"none\"",
            })
    void saysWhereAFaultIs(
            DataSetSamples sample,
            String file,
            String good,
            String bad,
            String told,
            @TempDir Path folder) {
        Map<String, byte[]> files = sample.files();
        String name =
                files.keySet().stream().filter(n -> n.endsWith(file)).findFirst().orElseThrow();
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        String spoilt = text.substring(0, at) + bad + text.substring(at + good.length());
        files.put(name, DataSetSamples.bytes(spoilt));
        Path root = DataSetSamples.write(files, folder);

        assertThatThrownBy(() -> read(root))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(Path.of(file).getFileName() + ", ")
                .hasMessageContaining(told);
    }

    @Test
    void saysWhatIsWrongWithWholeFiles(@TempDir Path folder) {
        Map<String, byte[]> files = DataSetSamples.UCI_HAR.files();
        String signal = "UCI HAR Dataset/train/Inertial Signals/body_gyro_z_train.txt";
        files.put(signal, DataSetSamples.bytes("1 ".repeat(128) + "\n"));
        assertFault(files, folder.resolve("a"), "body_gyro_z_train.txt has 1 rows");

        files = DataSetSamples.USC_HAD.files();
        files.put(
                "USC-HAD/Subject3/a8t2.mat",
                MatSamples.bytes(
                        Mat5.newMatFile().addArray("sensor_readings", MatSamples.rows(1, 2, 3)),
                        true));
        assertFault(
                files, folder.resolve("b"), "a8t2.mat has a variable sensor_readings of 20 × 3");

        byte[] zip = DataSetSamples.zip(Map.of("acc_walking_chest.csv", new byte[100_000]));
        files = Map.of("x/acc_walking_csv.zip", Arrays.copyOf(zip, zip.length / 2));
        assertFault(files, folder.resolve("c"), "line 1: it is not text");

        zip = DataSetSamples.zip(Map.of("readMe", DataSetSamples.bytes("1 2 3 4 ".repeat(1000))));
        files = Map.of("x/acc_walking_csv.zip", Arrays.copyOf(zip, 40));
        assertFault(files, folder.resolve("cut"), "acc_walking_csv.zip");

        files = Map.of("a1_s1_t1_inertial.mat", new byte[300]);
        assertFault(files, folder.resolve("d"), "no recordings of a known kind");

        files =
                Map.of(
                        "run/sub_1.csv",
                        DataSetSamples.MOTIONSENSE.files().values().iterator().next());
        assertFault(files, folder.resolve("e"), "lies in the folder run");
    }

    private static void assertFault(Map<String, byte[]> files, Path folder, String told) {
        Path root = DataSetSamples.write(files, folder);
        assertThatThrownBy(() -> read(root))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(told);
    }
}
