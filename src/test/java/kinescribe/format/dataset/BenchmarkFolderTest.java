package kinescribe.format.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyWriter;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkFolderTest {
    private static final JobContext CONTEXT = JobContext.silent();

    private final Path parent;
    private final Path folder;

    BenchmarkFolderTest(@TempDir Path parent) {
        this.parent = parent;
        folder = parent.resolve("small");
    }

    @Test
    void samplesAreALineEachWithUnitsInTheHead() throws Exception {
        write("csv");

        List<String> lines = Files.readAllLines(folder.resolve("samples.csv"));
        assertThat(lines).hasSize(1 + 20 * 4);
        assertThat(lines.get(0))
                .isEqualTo(
                        "window,sample,time_s,acc_x_mps2,acc_y_mps2,acc_z_mps2,gyr_x_radps,"
                                + "gyr_y_radps,gyr_z_radps,simulated");
        assertThat(lines.get(6)).isEqualTo("1,1,0.150000,11.0,11.1,11.2,11.3,11.4,11.5,1");
        assertThat(Files.readAllLines(folder.resolve("windows.csv")).get(2))
                .isEqualTo("1,train,\"sit, still\",p0,p0-t,left_wrist,watch,simulated,0.1");
    }

    @Test
    void everythingIsThereAndWell() throws Exception {
        write("npz", "csv");

        assertThat(names(folder))
                .containsExactly(
                        "LICENCE.txt",
                        "README.md",
                        "checksums.sha256",
                        "data.npz",
                        "load.py",
                        "samples.csv",
                        "spec.json",
                        "windows.csv");
        assertThat(names(parent)).containsExactly("small");
        BenchmarkCheck check = BenchmarkCheck.of(folder, CONTEXT);
        assertThat(check.faults()).isEmpty();
        assertThat(check.windows()).isEqualTo(20);
        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("20 labelled windows", "**simulated**", "| sit, still | 6 | 2 | 2 | 10 |")
                .contains("- test (1): ", "- One motion broke the rules.", "CC0-1.0");
        assertThat(Files.readString(folder.resolve("LICENCE.txt"))).contains("publicdomain/zero");
    }

    @Test
    void equalDataGiveEqualBytes() throws Exception {
        List<String> all = BenchmarkFormats.ids();
        BenchmarkFolder.write(SmallData.data(), SmallData.FACTS, all, folder, CONTEXT);
        Path other = parent.resolve("other");
        BenchmarkFolder.write(SmallData.data(), SmallData.FACTS, all, other, CONTEXT);

        assertThat(Files.readString(other.resolve("checksums.sha256")))
                .isEqualTo(Files.readString(folder.resolve("checksums.sha256")));
    }

    @Test
    void aChangedAMissingAndAStrangeFileAreFound() throws Exception {
        write("csv");
        Files.writeString(folder.resolve("samples.csv"), "window\n");
        Files.delete(folder.resolve("load.py"));
        Files.writeString(folder.resolve("more.txt"), "x");

        assertThat(BenchmarkCheck.of(folder, CONTEXT).faults())
                .containsExactly(
                        "The file load.py is missing.",
                        "The file samples.csv was changed: its checksum differs.",
                        "The file more.txt has no checksum.");
    }

    @Test
    void aPlantedLeakIsFoundEvenWithRightChecksums() throws Exception {
        write("npz");
        Path index = folder.resolve("windows.csv");
        String text = Files.readString(index);
        Files.writeString(index, text.replaceFirst("0,train,(.*),p0,", "0,test,$1,p0,"));
        String sums =
                Files.readString(folder.resolve("checksums.sha256"))
                        .replaceFirst(
                                "\\p{XDigit}{64}  windows.csv",
                                Digests.ofFile(index) + "  windows.csv");
        Files.writeString(folder.resolve("checksums.sha256"), sums);

        assertThat(BenchmarkCheck.of(folder, CONTEXT).faults())
                .containsExactly(
                        "In windows.csv the person \"p0\" is in test and train.",
                        "In windows.csv the trial \"p0-t\" is in test and train.",
                        "data.npz and windows.csv tell different windows.");
    }

    @Test
    void aLeakInTheArraysOfOneSensorIsFound() throws Exception {
        write("oxwearables");
        Path sensor = folder.resolve("oxwearables/left_wrist_watch");
        List<String> parts = new ArrayList<>(Collections.nCopies(10, "train"));
        parts.set(0, "test");
        try (OutputStream out = Files.newOutputStream(sensor.resolve("split.npy"))) {
            NpyWriter.texts(out, parts);
        }

        assertThat(BenchmarkCheck.of(folder, CONTEXT).faults())
                .hasSize(2)
                .last()
                .asString()
                .contains("left_wrist_watch", "\"p0\" is in test and train");
    }

    @Test
    void parquetReadsBackAsWritten() throws Exception {
        write("parquet");

        List<String> rows;
        try (Stream<String[]> read =
                ParquetReader.streamContentToStrings(folder.resolve("samples.parquet").toFile())) {
            rows = read.map(row -> String.join(" ", row)).toList();
        }
        assertThat(rows).hasSize(20 * 4);
        assertThat(rows.get(5))
                .isEqualTo(
                        "window=1 sample=1 split=train label=sit, still subject=p0 trial=p0-t"
                                + " site=left_wrist device=watch origin=simulated"
                                + " time_s=0.15000000000000002 acc_x_mps2=11.0 acc_y_mps2=11.1"
                                + " acc_z_mps2=11.2 gyr_x_radps=11.3 gyr_y_radps=11.4"
                                + " gyr_z_radps=11.5");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "x");

        assertThatThrownBy(() -> write("csv"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("is not empty");
        assertThat(names(folder)).containsExactly("thesis.txt");
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThatThrownBy(() -> write("xls"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no format \"xls\"");
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        JobContext cancelled = new CancelledAfter(5);

        assertThatThrownBy(
                        () ->
                                BenchmarkFolder.write(
                                        SmallData.data(),
                                        SmallData.FACTS,
                                        BenchmarkFormats.ids(),
                                        folder,
                                        cancelled))
                .isInstanceOf(JobCancelled.class);
        assertThat(names(parent)).isEmpty();
    }

    private void write(String... formats) throws KinescribeException {
        BenchmarkFolder.write(SmallData.data(), SmallData.FACTS, List.of(formats), folder, CONTEXT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Wants the work no more after it was asked so many times. */
    private static final class CancelledAfter implements JobContext {
        private int left;

        CancelledAfter(int questions) {
            left = questions;
        }

        @Override
        public void progress(long done, long total) {}

        @Override
        public void message(String text) {}

        @Override
        public boolean isCancelled() {
            left--;
            return left < 0;
        }
    }
}
