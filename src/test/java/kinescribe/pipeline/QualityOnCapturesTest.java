package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import org.junit.jupiter.api.Test;

/** Holds captures of people against the standard rules: nearly all of them must pass. */
class QualityOnCapturesTest {
    private static final double ACCEPTED_SHARE = 0.85;

    @Test
    void nearlyAllCapturesAreAccepted() throws Exception {
        Map<String, List<String>> rejected = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedData.folder("mocap/cmu_bvh"))) {
            files = all.filter(f -> f.toString().endsWith(".bvh")).toList();
        }
        for (Path file : files) {
            Motion motion =
                    MotionReading.read(file, MotionReadOptions.NONE, JobContext.silent()).value();
            QualityReport report = QualityReport.of(motion, QualityRules.STANDARD);
            if (!report.accepted()) {
                rejected.put(String.valueOf(file.getFileName()), report.reasons());
            }
        }
        assertThat(rejected.size())
                .as("rejected: " + rejected)
                .isLessThanOrEqualTo((int) ((1 - ACCEPTED_SHARE) * files.size()));
        assertThat(rejected).as("walks").doesNotContainKeys("07_01.bvh", "07_02.bvh", "08_01.bvh");
    }
}
