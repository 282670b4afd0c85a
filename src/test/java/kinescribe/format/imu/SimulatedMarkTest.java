package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.SidecarFile;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of simulated numbers say so themselves, wherever they are moved to. */
class SimulatedMarkTest {
    private static final String HEADER = "time_s,chest.acc_x_g,chest.acc_y_g,chest.acc_z_g";

    private final Path file;

    SimulatedMarkTest(@TempDir Path folder) {
        file = folder.resolve("out.csv");
    }

    @Test
    void aFileMovedWithoutItsDescriptionStaysSimulatedAndAllNumbers() throws Exception {
        for (Origin origin : List.of(Origin.VIRTUAL, Origin.STAND_IN)) {
            RecordingCsv.write(List.of(of(origin)), Map.of(), file);
            assertThat(origins()).containsExactly(origin);

            Files.delete(SidecarFile.beside(file));

            assertThat(origins()).containsExactly(Origin.VIRTUAL);
            assertThat(texts()).noneMatch(text -> text.contains("origin"));
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).endsWith(",simulated");
            for (String line : lines.subList(1, lines.size())) {
                double[] row =
                        Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
                assertThat(row).hasSize(5);
                assertThat(row[4]).isEqualTo(1);
            }
        }
    }

    @Test
    void whatWasMeasuredCarriesNoMarkAndSidesAreNotMixed() throws Exception {
        RecordingCsv.write(List.of(of(Origin.REAL)), Map.of(), file);

        assertThat(Files.readString(file)).doesNotContain("simulated");
        assertThat(origins()).containsExactly(Origin.REAL);
        Recording other =
                of(Origin.VIRTUAL).as(new Recording.Source("b", "t", "head", Origin.VIRTUAL));
        assertThatThrownBy(
                        () -> RecordingCsv.write(List.of(of(Origin.REAL), other), Map.of(), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesFromBeforeStaySimulatedByTheirDescription() throws Exception {
        RecordingCsv.write(List.of(of(Origin.STAND_IN)), Map.of(), file);
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList());

        assertThat(Files.readString(file)).doesNotContain("simulated");
        assertThat(origins()).containsExactly(Origin.STAND_IN);
    }

    @Test
    void whereFileAndDescriptionContradictItIsSimulatedAndTold() throws Exception {
        RecordingCsv.write(List.of(of(Origin.VIRTUAL)), Map.of(), file);
        Path description = SidecarFile.beside(file);
        String good = Files.readString(description);

        Files.writeString(description, good.replace("\"simulated\"", "\"real\""));

        assertThat(origins()).containsExactly(Origin.VIRTUAL);
        assertThat(texts()).anyMatch(text -> text.contains("3; taken as simulated"));
        Files.writeString(description, good);
        Files.writeString(file, Files.readString(file).replaceAll(",1\n", ",0\n"));
        assertThat(origins()).containsExactly(Origin.VIRTUAL);
        assertThat(texts()).anyMatch(text -> text.contains("3; taken as simulated"));
        Files.writeString(
                file, HEADER + ",origin\n0,0,1,0,real\n0.02,0,1,0,real\n0.04,0,1,0,real\n");
        assertThat(origins()).containsExactly(Origin.VIRTUAL);
    }

    @Test
    void rowsOfBothKindsBecomeRecordingsOfTheirOwn() throws Exception {
        Files.writeString(
                file,
                HEADER
                        + ",Simulated\n0,0,1,0,1\n0.02,0,1,0,1.0\n"
                        + "0,0,1,0,0\n0.02,0,1,0,0\n0.04,0,1,0,\n");

        List<Recording> recordings = read().value().recordings();

        assertThat(recordings)
                .extracting(r -> r.source().origin())
                .containsExactly(Origin.VIRTUAL, Origin.REAL);
        assertThat(recordings).extracting(Recording::samples).containsExactly(2, 3);
        assertThat(texts()).noneMatch(text -> text.contains("not used"));
    }

    @Test
    void onlyWhatPlainlySaysMeasuredIs() {
        assertThat(List.of("1", "1.0", "yes", "TRUE", "2", "walk", "0.5"))
                .allMatch(cell -> SimulatedMark.read(cell).equals(Optional.of(true)));
        assertThat(List.of("0", " 0 ", "0.0", "0,0", "-0", "false", "No"))
                .allMatch(cell -> SimulatedMark.read(cell).equals(Optional.of(false)));
        assertThat(List.of("", " ", "NaN")).allMatch(cell -> SimulatedMark.read(cell).isEmpty());
    }

    private List<Origin> origins() throws KinescribeException {
        return read().value().recordings().stream().map(r -> r.source().origin()).toList();
    }

    private List<String> texts() throws KinescribeException {
        return read().notices().stream().map(Notice::text).toList();
    }

    private Noticed<RecordingSet> read() throws KinescribeException {
        return RecordingFormats.read(file, JobContext.silent());
    }

    private static Recording of(Origin origin) {
        return new Recording(
                new Recording.Source("anna", "walk-2", "chest", origin),
                50,
                List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                new double[] {0, 0.02, 0.04},
                new double[] {0, 9.8, 0, 1, 9.8, 0, 0, 9.8, 1e-5},
                List.of());
    }
}
