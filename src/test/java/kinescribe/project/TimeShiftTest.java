package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeShiftTest {
    private static final TimeShift SHIFT =
            new TimeShift("motion-1", "sensor-1", "recording-1", 0.125);

    private static Project shifted() {
        return Edits.align(SHIFT).change().apply(Projects.complete());
    }

    @Test
    void isKeptForItsComparisonOnly() {
        Project project = shifted();
        assertThat(project.lagS("motion-1", "sensor-1", "recording-1")).isEqualTo(0.125);
        assertThat(project.lagS("motion-1", "sensor-2", "recording-1")).isZero();
        Project again =
                Edits.align(new TimeShift("motion-1", "sensor-1", "recording-1", 0.5))
                        .change()
                        .apply(project);
        assertThat(again.shifts()).extracting(TimeShift::lagS).containsExactly(0.5);
        Project without =
                Edits.align(new TimeShift("motion-1", "sensor-1", "recording-1", 0))
                        .change()
                        .apply(again);
        assertThat(without.shifts()).isEmpty();
    }

    @Test
    void goesWithWhatItIsAbout() {
        Project without = Edits.remove("Remove", List.of("recording-1")).change().apply(shifted());
        assertThat(without.shifts()).isEmpty();
    }

    @Test
    void isSavedWithTheProject(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shifted.kinescribe");
        ProjectFile.save(shifted(), file, JobContext.silent());
        assertThat(ProjectFile.load(file, JobContext.silent()).value().shifts())
                .containsExactly(SHIFT);
    }

    @Test
    void refusesNoNumber() {
        assertThatThrownBy(() -> new TimeShift("m", "s", "r", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}
