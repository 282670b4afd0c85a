package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.Provenance;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectArtefactsTest {
    private static final JobContext CONTEXT = JobContext.silent();

    @Test
    void anExportedStandInIsReadBackAsOneOfTheSamePersonAndSession(@TempDir Path folder)
            throws Exception {
        var source = new Recording.Source("anna/b", "trial 2", "left_wrist", Origin.STAND_IN);
        Recording recording =
                new Recording(
                        source,
                        50,
                        List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                        new double[] {0, 0.02},
                        new double[6],
                        List.of());
        Project project =
                Project.empty("Export")
                        .withRecordings(
                                List.of(
                                        new Entry<>(
                                                "recording-130",
                                                "r",
                                                recording,
                                                Provenance.of("test", Map.of(), 0, List.of()),
                                                List.of())));

        assertThat(ProjectArtefacts.write(project, folder, CONTEXT)).isEqualTo(2);

        Path file = folder.resolve("recordings/recording-130_simulated-stand-in_anna-b.csv");
        assertThat(file).exists();
        assertThat(
                        RecordingFormats.read(folder.resolve("recordings"), CONTEXT)
                                .value()
                                .recordings())
                .singleElement()
                .satisfies(read -> assertThat(read.source()).isEqualTo(source));
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertThatThrownBy(() -> ProjectArtefacts.write(Project.empty("x"), Path.of(""), CONTEXT))
                .hasMessage("No file name was given.");
    }
}
