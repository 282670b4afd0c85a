package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks of the CMU motion capture database get sensors that measure what people's sensors do. */
class CapturedMotionTest {
    /** Walking never reaches this at wrist or back: about 6 g. */
    private static final double MOST_MPS2 = 60;

    private static final double GRAVITY_TOLERANCE = 1.5;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"02/02_01.bvh", "07/07_01.bvh", "08/08_01.bvh", "09/09_12.bvh"})
    void wristAndBackStayWithinWhatWalkingGives(String trial) throws IOException {
        Path data = Path.of(System.getProperty("kinescribe.data", "../shared/data"));
        Path file = data.resolve("mocap/cmu_bvh").resolve(trial);
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: no shared data at " + file);
        Path out = folder.resolve("signals.csv");

        Ended ended =
                Ended.run(
                        "imu",
                        "simulate",
                        "--motion",
                        file.toString(),
                        "--site",
                        "left_wrist",
                        "lower_back",
                        "--out",
                        out.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("rest pose").contains("low-passed");
        List<String> lines = Files.readAllLines(out);
        double meanUp = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(magnitude(cells, 1)).isLessThan(MOST_MPS2);
            assertThat(magnitude(cells, 7)).isLessThan(MOST_MPS2);
            meanUp += Double.parseDouble(cells[8]) / (lines.size() - 1);
        }
        assertThat(meanUp).isBetween(9.80665 - GRAVITY_TOLERANCE, 9.80665 + GRAVITY_TOLERANCE);
    }

    private static double magnitude(String[] cells, int from) {
        double squared = 0;
        for (int i = from; i < from + 3; i++) {
            squared += Math.pow(Double.parseDouble(cells[i]), 2);
        }
        return Math.sqrt(squared);
    }
}
