package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.Mutations;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordingFormatTest {
    private static final double SAME = 1e-9;
    private static final double WRITTEN = 1e-6;

    private static final String GOOD =
            """
            time_ms,left_wrist.acc_x_g,left_wrist.acc_y_g,left_wrist.acc_z_g,left_wrist.gyr_x_dps,left_wrist.gyr_y_dps,left_wrist.gyr_z_dps,label,subject,trial
            0,0,1,0,180,0,0,walk,ann,1
            10,0,1,0,180,0,0,walk,ann,1
            20,0.5,1,0,90,0,,sit,ann,1
            0,0,1,0,0,0,0,sit,bob,1
            20,0,1,0,0,0,0,sit,bob,1
            """;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void convertsUnitsAndSplitsBySubject() throws Exception {
        Noticed<RecordingSet> read = read(GOOD);

        List<Recording> recordings = read.value().recordings();
        assertThat(read.value().formatId()).isEqualTo("csv");
        assertThat(recordings).hasSize(2);
        Recording ann = recordings.get(0);
        assertThat(ann.source())
                .isEqualTo(new Recording.Source("ann", "1", "left_wrist", Origin.REAL));
        assertThat(ann.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        assertThat(ann.rateHz()).isEqualTo(100);
        assertThat(ann.value(0, 1)).isCloseTo(9.80665, within(SAME));
        assertThat(ann.value(0, 3)).isCloseTo(Math.PI, within(SAME));
        assertThat(ann.value(2, 5)).isNaN();
        assertThat(ann.labels())
                .containsExactly(new LabelSpan(0, 0.02, "walk"), new LabelSpan(0.02, 0.03, "sit"));
        assertThat(recordings.get(1).rateHz()).isEqualTo(50);
        assertThat(read.value().sites()).hasSize(1);
        assertThat(read.value().sites().get(0).bodySite()).isEqualTo(BodySite.LEFT_WRIST);
        // Only the last gyroscope cell of line 4 is empty.
        assertThat(read.notices())
                .containsExactly(
                        Notice.info("test.csv: empty sensor cells, taken as missing samples: 1."));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Time (s), 1",
                "time(s), 1",
                "t/s, 1",
                "time in seconds, 1",
                "Time [ms], 1000",
                "timestamp_ms, 1000",
                "timestamp (µs), 1e6",
                "Elapsed Time [us], 1e6",
                "t / ns, 1e9"
            })
    void takesTimeInManySpellings(String name, double perSecond) throws Exception {
        String text = String.format(Locale.ROOT, "%s,acc_x_g,acc_y_g,acc_z_g%n", name);
        for (int i = 0; i < 3; i++) {
            text += String.format(Locale.ROOT, "%f,0,1,0%n", i * 0.02 * perSecond);
        }

        assertThat(read(text).value().recordings().get(0).rateHz()).isEqualTo(50);
    }

    @Test
    void ourOwnTimeGoesBeforeOtherSpellings() throws Exception {
        for (String header : List.of("Time (s),time_ms", "time_ms,Time (s)")) {
            String first = header.startsWith("time_ms") ? "%d,7" : "7,%d";
            String rows =
                    String.format(Locale.ROOT, first + ",0,1,0\n" + first + ",0,1,0\n", 0, 20);

            assertThat(read(header + ",acc_x_g,acc_y_g,acc_z_g\n" + rows).value().recordings())
                    .allMatch(recording -> recording.rateHz() == 50);
        }
    }

    @Test
    void takesColumnsWithoutSiteSubjectAndLabelAndSaysSo() throws Exception {
        Noticed<RecordingSet> read =
                read("time_s,acc_x_mps2,acc_y_mps2,acc_z_mps2,mood\n0,1,2,3,good\n1,1,2,3,bad\n");

        Recording recording = read.value().recordings().get(0);
        assertThat(recording.source().site()).isEqualTo("sensor");
        assertThat(recording.source().subject()).isEqualTo("test");
        assertThat(recording.labels()).isEmpty();
        String notices = read.notices().toString();
        assertThat(notices)
                .contains("no subject column")
                .contains("no label column")
                .contains("not used: mood")
                .contains("name no site");
    }

    @Test
    void averagesSamplesOfOneInstantAndCountsThem() throws Exception {
        Noticed<RecordingSet> read =
                read(
                        """
                        time_s,acc_x_g,acc_y_g,acc_z_g,label,subject
                        0,0,0,1,a,s
                        0,0,0,3,a,s
                        1,0,0,1,,s
                        0.5,0,0,1,a,s
                        2,0,0,1,a,s
                        """);

        Recording recording = read.value().recordings().get(0);
        assertThat(recording.times()).containsExactly(0, 1, 2);
        // (1 g + 3 g) / 2 = 2 g.
        assertThat(recording.value(0, 2)).isCloseTo(2 * 9.80665, within(SAME));
        assertThat(read.notices().toString())
                .contains("has their time: 1.")
                .contains("go back in time: 1.")
                .contains("rows without a label: 1.");
    }

    @Test
    void countsADoubledRowOnceHoweverManySitesItHas() throws Exception {
        Noticed<RecordingSet> read =
                read(
                        """
                        time_s,head.acc_x_g,head.acc_y_g,head.acc_z_g,chest.acc_x_g,chest.acc_y_g,chest.acc_z_g
                        0,0,0,1,0,0,1
                        0,0,0,1,0,0,1
                        1,0,0,1,0,0,1
                        0,0,0,1,0,0,1
                        """);

        assertThat(read.notices())
                .extracting(Notice::text)
                .contains(
                        "test.csv: rows averaged with the row before, which has their time: 1.",
                        "test.csv: rows dropped because they go back in time: 1.");
    }

    @Test
    void manyFilesGiveOneNoticeOfAKind() throws Exception {
        for (int i = 10; i < 76; i++) {
            Files.writeString(
                    folder.resolve("a" + i + ".csv"),
                    "time_s,head.acc_x_g,head.acc_y_g,head.acc_z_g,mood\n0,,0,1,a\n1,0,0,1,b\n");
        }

        assertThat(readAll(folder).notices())
                .extracting(Notice::text)
                .containsExactly(
                        "66 files, the first of them a10.csv: empty sensor cells, taken as missing"
                                + " samples: 66.",
                        "66 files, the first of them a10.csv: no subject column; the name of the"
                                + " file was taken as the subject.",
                        "66 files, the first of them a10.csv: no label column; not labelled.",
                        "66 files, the first of them a10.csv: columns not used: mood.");
    }

    @Test
    void takesTheOriginOfItsColumnAndRefusesUnknownWords() throws Exception {
        String simulated =
                "time_s,acc_x_g,acc_y_g,acc_z_g,origin\n0,0,0,1,Simulated\n1,0,0,1,simulated\n";

        assertThat(read(simulated).value().recordings())
                .singleElement()
                .satisfies(r -> assertThat(r.source().origin()).isEqualTo(Origin.VIRTUAL));
        assertThatThrownBy(() -> read(simulated.replace(",simulated\n", ",dreamt\n")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("test.csv, line 3: column \"origin\" holds \"dreamt\"")
                .hasMessageContaining("\"real\", \"simulated\", \"simulated stand-in\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20,0.5 | 20,abc | line 4 | column \"left_wrist.acc_x_g\" holds \"abc\"",
                "20,0.5 | 20,0x1p3 | line 4 | holds",
                "20,0.5 | 20,Infinity | line 4 | holds",
                "20,0.5 | 1e300,0.5 | | which is no recording",
                "20,0.5 | ,0.5 | line 4 | column \"time_ms\" is empty",
                "20,0.5 | 20,0.5,7 | line 4 | the row has 11 columns, but the header has 10",
                "20,0.5 | 0.5 | line 4 | the row has 9 columns, but the header has 10",
                "acc_x_g | acc_x | line 1 | states no unit",
                "acc_x_g | acc_x_furlong | line 1 | unknown unit",
                "acc_x_g | speed | line 1 | has acc y but no acc x",
                "acc_x_g | acc_y_g | line 1 | stands there twice",
                "time_ms | time | line 1 | states no unit",
                "time_ms | t | line 1 | no column is a time with its unit",
            })
    void saysWhereAFaultIs(String good, @Nullable String bad, @Nullable String place, String what) {
        int at = GOOD.indexOf(good.strip());
        String spoilt =
                GOOD.substring(0, at)
                        + (bad == null ? "" : bad.strip())
                        + GOOD.substring(at + good.strip().length());

        assertThatThrownBy(() -> read(spoilt))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(place == null ? "test.csv" : "test.csv, " + place)
                .hasMessageContaining(what);
    }

    @Test
    void refusesFilesThatHoldNothing() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageContaining("test.csv is empty");
        assertThatThrownBy(() -> read(GOOD.lines().findFirst().orElseThrow()))
                .hasMessageContaining("no samples");
        assertThatThrownBy(() -> read("time_s,label\n0,a\n"))
                .hasMessageContaining("no column names a sensor");
        // Cut short in a row: 4 columns of 10.
        assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("0.5,1,0") + 7)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("4 columns");
        assertThatThrownBy(() -> readAll(folder.resolve("none")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("There is no file or folder");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> readAll(empty))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("has no recordings of a known kind");
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Path file = folder.resolve("photo.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\n', 0});

        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("is not text");
    }

    @Test
    void readsAFolderAndLeavesOutOtherTables() throws Exception {
        Files.writeString(folder.resolve("a.csv"), GOOD);
        Files.writeString(folder.resolve("people.csv"), "name,age\nann,7\n");

        Noticed<RecordingSet> read = readAll(folder);

        assertThat(read.value().recordings()).hasSize(2);
        assertThat(read.notices().toString()).contains("people.csv: no time");
    }

    @Test
    void readsWhatItWrites() throws Exception {
        double[] time = {0, 0.02, 0.04};
        double[] values = {0.00001, -9.80665, 3, 1e-7, 2, Double.NaN, 1, 1, 1, 1, 1, 1};
        Recording left =
                new Recording(
                        new Recording.Source("s", "t", "left_wrist", Origin.VIRTUAL),
                        50,
                        ImuChannel.SIX_AXIS,
                        time,
                        Arrays.copyOf(values, 18),
                        List.of(new LabelSpan(0, 0.04, "walk, fast")));
        Recording right =
                new Recording(
                        new Recording.Source("s", "t", "right_wrist", Origin.VIRTUAL),
                        50,
                        ImuChannel.SIX_AXIS,
                        time,
                        new double[18],
                        List.of());
        Path file = folder.resolve("out.csv");

        RecordingCsv.write(List.of(left, right), Map.of(), file);

        assertThat(Files.readAllLines(file).get(0))
                .startsWith("time_s,left_wrist.acc_x_mps2")
                .endsWith("right_wrist.gyr_z_radps,label,simulated");
        List<Recording> again = readAll(file).value().recordings();
        assertThat(again).hasSize(2);
        assertThat(again.get(0).times()).containsExactly(time);
        for (int i = 0; i < 18; i++) {
            double wanted = left.values()[i];
            if (Double.isNaN(wanted)) {
                assertThat(again.get(0).values()[i]).isNaN();
            } else {
                assertThat(again.get(0).values()[i]).isCloseTo(wanted, within(WRITTEN));
            }
        }
        assertThat(again.get(0).activityAt(0.03)).isEqualTo("walk, fast");
        assertThatThrownBy(() -> RecordingCsv.write(List.of(left, left), Map.of(), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void survivesSpoiltBytes() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("spoilt.csv");
        Mutations.survived(
                good,
                300,
                file,
                "spoilt.csv",
                f -> assertThat(readAll(f).value().recordings()).isNotEmpty());
    }

    private Noticed<RecordingSet> read(String text) throws IOException, KinescribeException {
        Path file = folder.resolve("test.csv");
        Files.writeString(file, text);
        return readAll(file);
    }

    private static Noticed<RecordingSet> readAll(Path path) throws KinescribeException {
        return RecordingFormats.read(path, JobContext.silent());
    }
}
