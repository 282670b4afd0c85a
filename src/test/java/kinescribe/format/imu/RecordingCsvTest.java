package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Version;
import kinescribe.format.SidecarFile;
import kinescribe.format.SpecialFiles;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingCsvTest {
    private static final Recording.Source STAND_IN =
            new Recording.Source("anna, 30", "walk-2", "left_wrist", Origin.STAND_IN);

    private final Path file;
    private final Path sidecar;

    RecordingCsvTest(@TempDir Path folder) {
        file = folder.resolve("out.csv");
        sidecar = folder.resolve("out.csv.meta.json");
    }

    @Test
    void whatIsSimulatedStaysSoByTheDescriptionBesideTheNumbers() throws Exception {
        Recording.Source other = new Recording.Source("bob", "walk-3", "chest", Origin.VIRTUAL);

        RecordingCsv.write(List.of(of(STAND_IN), of(other)), Map.of(), file);

        assertThat(Files.readAllLines(file).get(0))
                .startsWith("time_s,left_wrist.acc_x_mps2")
                .endsWith("chest.acc_z_mps2,label,simulated");
        JsonNode content = new ObjectMapper().readTree(sidecar.toFile());
        assertThat(content.path("program").asText()).isEqualTo(Version.current().toString());
        assertThat(content.path("frame").asText()).contains("sensor's own frame");
        assertThat(content.path("units").path("acc_x_mps2").asText()).isEqualTo("m/s²");
        assertThat(content.path("recordings").path(0).path("rateHz").asDouble()).isEqualTo(50);
        assertThat(sources()).containsExactly(STAND_IN, other);
    }

    @Test
    void whatIsSimulatedStaysSoByColumns() throws Exception {
        RecordingCsv.writeWithSources(List.of(of(STAND_IN)), file);

        assertThat(Files.readAllLines(file).get(0))
                .endsWith(",label,subject,trial,origin,simulated");
        assertThat(sidecar).doesNotExist();
        assertThat(sources()).containsExactly(STAND_IN);
        Recording.Source other = new Recording.Source("bob", "walk-2", "chest", Origin.STAND_IN);
        assertThatThrownBy(
                        () -> RecordingCsv.writeWithSources(List.of(of(STAND_IN), of(other)), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDescriptionThatCannotBeTrustedIsRefusedAndAForeignOneLeftAlone() throws Exception {
        RecordingCsv.write(List.of(of(STAND_IN)), Map.of(), file);
        String good = Files.readString(sidecar);

        Files.writeString(sidecar, good.substring(0, good.length() / 2));
        assertThatThrownBy(this::sources)
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("out.csv.meta.json is damaged");
        Files.writeString(sidecar, good.replace("simulated stand-in", "dreamt"));
        assertThatThrownBy(this::sources).hasMessageContaining("\"dreamt\"; known are \"real\"");
        Files.writeString(sidecar, good.replace("\"schema\" : 1", "\"schema\" : 2"));
        assertThatThrownBy(this::sources).hasMessageContaining("schema");
        Files.writeString(sidecar, good.replace("anna, 30", " "));
        assertThatThrownBy(this::sources).hasMessageContaining("lacks the subject");
        Files.writeString(sidecar, "{\"kind\": \"photo\"}");
        assertThat(sources())
                .containsExactly(new Recording.Source("out", "out", "left_wrist", Origin.VIRTUAL));
    }

    @Test
    void aDeviceGetsNoDescription() throws Exception {
        Path device = SpecialFiles.device();

        RecordingCsv.write(List.of(of(STAND_IN)), Map.of(), device);

        assertThat(SidecarFile.beside(device)).doesNotExist();
    }

    private List<Recording.Source> sources() throws KinescribeException {
        return RecordingFormats.read(file, JobContext.silent()).value().recordings().stream()
                .map(Recording::source)
                .toList();
    }

    private static Recording of(Recording.Source source) {
        return new Recording(
                source,
                50,
                List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                new double[] {0, 0.02},
                new double[] {0, 9.8, 0, 1, 9.8, 0},
                List.of(new LabelSpan(0, 0.04, "walk")));
    }
}
