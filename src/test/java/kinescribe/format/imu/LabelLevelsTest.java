package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelLevelsTest {
    private static final List<LabelLevel> LEVELS =
            List.of(
                    new LabelLevel("routine", List.of(new LabelSpan(0, 1, "morning, early"))),
                    new LabelLevel(
                            "activity",
                            List.of(new LabelSpan(0, 0.4, "wash"), new LabelSpan(0.4, 1, "dress"))),
                    new LabelLevel("action", List.of(new LabelSpan(0.2, 0.6, "stand"))));

    @Test
    void allLevelsComeBackFromCsv(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("r.csv");
        RecordingCsv.write(List.of(recording()), Map.of(), file);

        Recording read =
                RecordingFormats.read(file, JobContext.silent()).value().recordings().get(0);

        assertThat(Files.readString(file).lines().findFirst().orElseThrow())
                .contains("label,label.routine,label.activity,label.action");
        assertThat(Files.readString(folder.resolve("r.csv.meta.json"))).contains("labelLevels");
        assertThat(read.levels()).isEqualTo(LEVELS);
        assertThat(read.labels()).isEqualTo(LEVELS.get(1).spans());
    }

    @Test
    void aLevelThatIsChosenGivesTheLabels() {
        assertThat(recording().atLevel("routine").activityAt(0.5)).isEqualTo("morning, early");
        assertThat(recording().atLevel("routine").levels()).isEqualTo(LEVELS);
        assertThat(recording().atLevel("unknown").activityAt(0.5)).isEqualTo("dress");
        assertThat(LEVELS.get(2).at(0.6)).isEmpty();
        assertThat(LEVELS.get(2).at(0.2)).isPresent();
        assertThat(LEVELS.get(1).until(0.5).spans())
                .containsExactly(new LabelSpan(0, 0.4, "wash"), new LabelSpan(0.4, 0.5, "dress"));
    }

    private static Recording recording() {
        int samples = 10;
        double[] timeS = new double[samples];
        for (int i = 0; i < samples; i++) {
            timeS[i] = i / 10.0;
        }
        return new Recording(
                new Recording.Source("v", "t", "chest", Origin.VIRTUAL),
                10,
                ImuChannel.SIX_AXIS,
                timeS,
                new double[samples * 6],
                LEVELS.get(1).spans(),
                LEVELS);
    }
}
