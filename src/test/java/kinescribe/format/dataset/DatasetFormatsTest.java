package kinescribe.format.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import org.jetbrains.bio.npy.NpzFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFormatsTest {
    private static final Provenance MADE =
            Provenance.of(
                    "dataset.build",
                    Map.of("site", "wrist"),
                    7,
                    List.of(new Provenance.Input("rec1", "abc")));

    private final Path folder;

    DatasetFormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void npzReadsBackAsWritten() throws KinescribeException {
        Path file = folder.resolve("walks.npz");

        DatasetFormats.write(data(), MADE, file);

        try (NpzFile.Reader npz = NpzFile.read(file)) {
            var x = npz.get("x", 1 << 16);
            assertThat(x.getShape()).containsExactly(3, 2, 2);
            assertThat(x.asFloatArray())
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9.5f, 10, 11, -0.25f);
            assertThat(npz.get("y", 1 << 16).asIntArray()).containsExactly(1, 0, 1);
            assertThat(npz.get("subject", 1 << 16).asIntArray()).containsExactly(1, 1, 0);
            assertThat(npz.get("origin", 1 << 16).asIntArray()).containsExactly(0, 0, 1);
            assertThat(npz.get("start_s", 1 << 16).asDoubleArray()).containsExactly(0, 0.1, 3);
        }
    }

    @Test
    void csvReadsBackAsWritten() throws KinescribeException, IOException {
        Path file = folder.resolve("walks.CSV");

        DatasetFormats.write(data(), MADE, file);

        List<NamedCsvRecord> lines;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines = csv.stream().toList();
        }
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).getHeader())
                .containsExactly(
                        "subject",
                        "trial",
                        "site",
                        "origin",
                        "start_s",
                        "label",
                        "s000.acc_x_mps2",
                        "s000.gyr_z_radps",
                        "s001.acc_x_mps2",
                        "s001.gyr_z_radps");
        assertThat(lines.get(1).getField("start_s")).isEqualTo("0.1");
        assertThat(lines.get(1).getField("label")).isEqualTo("sit, \"still\"");
        assertThat(lines.get(2).getField("origin")).isEqualTo("simulated");
        assertThat(lines.get(2).getField("s001.gyr_z_radps")).isEqualTo("-0.25");
    }

    @Test
    void theDescriptionSaysWhatAndWherefrom() throws KinescribeException, IOException {
        Path file = folder.resolve("walks.npz");

        DatasetFormats.write(data(), MADE, file);

        JsonNode meta = new ObjectMapper().readTree(folder.resolve("walks.npz.meta.json").toFile());
        assertThat(meta.at("/classes/0").asText()).isEqualTo("sit, \"still\"");
        assertThat(meta.at("/channels/1/unit").asText()).isEqualTo("rad/s");
        assertThat(meta.at("/rateHz").asDouble()).isEqualTo(10);
        assertThat(meta.at("/windows/lengthS").asDouble()).isEqualTo(0.2);
        assertThat(meta.at("/counts/byOrigin/simulated").asInt()).isEqualTo(1);
        assertThat(meta.at("/counts/byClass/walk").asInt()).isEqualTo(2);
        assertThat(meta.at("/subjects/1").asText()).isEqualTo("s2");
        assertThat(meta.at("/origins/1").asText()).isEqualTo("simulated");
        assertThat(meta.at("/provenance/seed").asInt()).isEqualTo(7);
        assertThat(meta.at("/provenance/inputs/0/revision").asText()).isEqualTo("abc");
        assertThat(meta.at("/loader").toString()).contains("np.load('walks.npz')");
        assertThat(meta.at("/licence").asText()).contains("not measured");
    }

    @Test
    void anEarlierFileIsReplacedAndNothingElseLeft() throws KinescribeException, IOException {
        Path file = folder.resolve("walks.npz");
        Files.writeString(file, "old");

        DatasetFormats.write(data(), MADE, file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("walks.npz", "walks.npz.meta.json");
        }
        assertThat(Files.size(file)).isGreaterThan(3);
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Dataset empty = new Dataset(data().classes(), data().channels(), data().spec(), List.of());

        assertThatThrownBy(() -> DatasetFormats.write(data(), MADE, folder.resolve("a.xlsx")))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("a.xlsx", ".csv", ".npz"));
        assertThatThrownBy(() -> DatasetFormats.write(empty, MADE, folder.resolve("a.csv")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no windows");
        assertThatThrownBy(() -> DatasetFormats.write(data(), MADE, folder.resolve("no/a.csv")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("a.csv");
    }

    private static Dataset data() {
        return new Dataset(
                List.of("sit, \"still\"", "walk"),
                List.of(ImuChannel.ACC_X, ImuChannel.GYR_Z),
                new WindowSpec(0.2, 0.1, 10, 0.6),
                List.of(
                        window("walk", "s2", Origin.REAL, 0, 1, 2, 3, 4),
                        window("sit, \"still\"", "s2", Origin.REAL, 0.1, 5, 6, 7, 8),
                        window("walk", "s1", Origin.VIRTUAL, 3, 9.5f, 10, 11, -0.25f)));
    }

    private static Window window(
            String label, String subject, Origin origin, double startS, float... values) {
        return new Window(
                label, new Window.Source(subject, "t-" + subject, "wrist", origin, startS), values);
    }
}
