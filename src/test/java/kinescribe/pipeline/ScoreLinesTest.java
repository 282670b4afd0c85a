package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreLinesTest {
    private final Path file;

    ScoreLinesTest(@TempDir Path folder) {
        file = folder.resolve("results.jsonl");
    }

    private List<ScorePoint> read(String text) throws Exception {
        Files.writeString(file, text);
        return ScoreLines.read(file);
    }

    @Test
    void aLineIsAPoint() throws Exception {
        List<ScorePoint> points =
                read(
                        "{\"site\":\"wrist\",\"mode\":\"both\",\"protocol\":\"loso\",\"model\":\"cnn\","
                                + "\"realShare\":0.05,\"realPeople\":4,\"virtualWeight\":1.0,"
                                + "\"virtualCalibration\":\"quantile\",\"pretrain\":true,"
                                + "\"simulatedStandIn\":true,\"macroF1\":0.6,\"macroF1Sd\":0.01,"
                                + "\"ci\":[0.5,null]}\n\n");
        assertThat(points)
                .containsExactly(
                        new ScorePoint(
                                "wrist · cnn · loso",
                                "stand-in + virtual, weight 1.0, quantile, pre-trained",
                                true,
                                new RealAmount(0.05, 4),
                                new Score(0.6, 0.01, 0.5, Double.NaN),
                                ""));
    }

    @Test
    void whatALineLacksIsAsUsual() throws Exception {
        ScorePoint point =
                read("{\"mode\":\"virtual\",\"macroF1\":0.5,\"watermark\":\"RANDOM\"}").get(0);
        assertThat(point.real()).isEqualTo(RealAmount.ALL);
        assertThat(point.line()).isEqualTo("virtual only");
        assertThat(point.learnsReal()).isFalse();
        assertThat(point.caution()).isEqualTo("RANDOM");
    }

    @Test
    void linesOfOtherDataOrAnotherProgramAreOfAnotherGroup() throws Exception {
        String line = "{\"site\":\"%s\",\"mode\":\"real\",\"macroF1\":0.5%s}%n";
        String now = ",\"data\":{\"digest\":\"0123456789abcdef\"},\"program\":\"K 2\"";
        String before = now.replace("K 2", "K 1");

        List<ScorePoint> points =
                read(
                        line.formatted("wrist", now)
                                + line.formatted("wrist", before)
                                + line.formatted("wrist", "")
                                + line.formatted("pocket", now)
                                + line.formatted("pocket", now)
                                + line.formatted("ankle", "")
                                + line.formatted("ankle", before)
                                + line.formatted("hip", now)
                                + line.formatted("hip", before));

        assertThat(points)
                .extracting(ScorePoint::group)
                .containsExactly(
                        "wrist · forest ·  · data 012345 · K 2",
                        "wrist · forest ·  · data 012345 · K 1",
                        "wrist · forest ·  · data not named · version not named",
                        "pocket · forest · ",
                        "pocket · forest · ",
                        "ankle · forest ·  · data not named · version not named",
                        "ankle · forest ·  · data 012345 · K 1",
                        "hip · forest ·  · K 2",
                        "hip · forest ·  · K 1");
    }

    @Test
    void aStrangeLineIsToldByItsNumber() {
        String fine = "{\"mode\":\"real\",\"macroF1\":0.5}\n";
        for (String strange :
                List.of("{", "{}", "[1]", "{\"mode\":\"real\",\"macroF1\":0.5,\"realShare\":7}")) {
            assertThatThrownBy(() -> read(fine + strange))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("Line 2 of results.jsonl");
        }
        assertThatThrownBy(() -> read("{\"mode\":\"guess\",\"macroF1\":0.5}"))
                .hasMessageContaining("guess");
        assertThatThrownBy(() -> ScoreLines.read(file.resolveSibling("none.jsonl")))
                .isInstanceOf(KinescribeException.class);
    }
}
