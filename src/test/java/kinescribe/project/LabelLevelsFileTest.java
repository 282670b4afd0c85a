package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelLevelsFileTest {
    @Test
    void aProjectKeepsAllLevelsAndOneWithoutHasNone(@TempDir Path home) throws Exception {
        Project project = Projects.complete();
        Entry<Recording> entry = project.recordings().get(0);
        Recording plain = entry.value();
        List<LabelLevel> levels =
                List.of(
                        new LabelLevel("routine", List.of(new LabelSpan(0, 0.02, "morning"))),
                        new LabelLevel("activity", plain.labels()));
        Recording labelled =
                new Recording(
                        plain.source(),
                        plain.rateHz(),
                        plain.channels(),
                        plain.times(),
                        plain.values(),
                        plain.labels(),
                        levels);
        Entry<Recording> changed =
                new Entry<>(
                        entry.id(), entry.name(), labelled, entry.provenance(), entry.notices());

        ProjectFile.save(
                project.withRecordings(List.of(changed)),
                home.resolve("levels"),
                JobContext.silent());
        ProjectFile.save(project, home.resolve("plain"), JobContext.silent());

        assertThat(read(home.resolve("levels")).levels()).isEqualTo(levels);
        assertThat(read(home.resolve("plain")).levels()).isEmpty();
        assertThat(Files.readString(home.resolve("plain").resolve("project.json")))
                .doesNotContain("\"levels\"");
    }

    private static Recording read(Path file) throws Exception {
        return ProjectFile.load(file, JobContext.silent()).value().recordings().get(0).value();
    }
}
