package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.job.InlineJobRunner;
import kinescribe.pipeline.ScorePoint;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewShotPlotTest {
    private static ScorePoint point(String line, double share, int people, double value) {
        return new ScorePoint(
                "wrist · forest · loso",
                line,
                !line.startsWith("virtual"),
                new RealAmount(share, people),
                new Score(value, 0, value - 0.1, value + 0.1),
                "");
    }

    private static final List<ScorePoint> POINTS =
            List.of(
                    point("real only", 0.25, 0, 0.6),
                    point("real only", 0.02, 0, 0.4),
                    point("real only", 1, 0, 0.8),
                    point("real only", 1, 2, 0.5),
                    point("real + virtual", 0.02, 0, 0.5),
                    point("virtual only", 1, 0, 0.45));

    @Test
    void sharesAndPeopleAreAPlotEach() {
        List<FewShotPlot> plots = FewShotPlot.of(POINTS);
        assertThat(plots).hasSize(2);
        assertThat(plots.get(0).ticks()).containsExactly("2 %", "25 %", "100 %");
        assertThat(plots.get(1).ticks()).containsExactly("2", "all");
        assertThat(plots.get(0))
                .hasToString("wrist · forest · loso, by share of real training windows");
    }

    @Test
    void aLineRunsThroughItsAmountsInOrder() {
        FewShotPlot plot = FewShotPlot.of(POINTS).get(0);
        assertThat(plot.lines())
                .extracting(FewShotPlot.Line::name)
                .containsExactly("real only", "real + virtual", "virtual only");
        assertThat(plot.lines().get(0).dots())
                .extracting(dot -> dot.score().value())
                .containsExactly(0.4, 0.6, 0.8);
        assertThat(plot.lines().get(1).dots()).hasSize(1);
        assertThat(plot.lines().get(2).dots())
                .as("without real data their amount is of no matter")
                .extracting(dot -> dot.score().value())
                .containsExactly(0.45, 0.45, 0.45);
    }

    @Test
    void sharesByClassAreAPlotOfTheirOwn() {
        ScorePoint whole = point("real only", 1, 0, 0.8);
        ScorePoint alike = point("real only", 0.1, 0, 0.5);
        ScorePoint byClass =
                new ScorePoint(
                        whole.group(),
                        whole.line(),
                        true,
                        new RealAmount(0.1, 0, true),
                        new Score(0.6, 0, 0.5, 0.7),
                        "");
        List<FewShotPlot> plots = FewShotPlot.of(List.of(whole, alike, byClass));
        assertThat(plots)
                .extracting(FewShotPlot::xTitle)
                .containsExactly(
                        "Share of real training windows",
                        "Share of real training windows, of each class");
        assertThat(plots.get(1).lines().get(0).dots())
                .extracting(dot -> dot.score().value())
                .containsExactly(0.6, 0.8);
    }

    @Test
    void oneAmountAloneIsNoCurve() {
        assertThat(FewShotPlot.of(List.of(point("real only", 1, 0, 0.8)))).isEmpty();
    }

    @Test
    void theNumbersCanBeExportedWithWhatMustBeSaid() {
        List<ScorePoint> points = new ArrayList<>(POINTS);
        points.set(
                0,
                new ScorePoint(
                        POINTS.get(0).group(),
                        POINTS.get(0).line(),
                        true,
                        POINTS.get(0).real(),
                        POINTS.get(0).macroF1(),
                        "RANDOM WINDOW SPLIT"));
        Figure figure = FewShotPlot.of(points).get(0).figure();
        assertThat(figure.table().get(1))
                .containsExactly("real only", "2 %", "0.4", "0.30000000000000004", "0.5", "0.0");
        assertThat(figure.written().get(1)).endsWith("RANDOM WINDOW SPLIT");
    }

    @Test
    void resultsOfAFileJoinThoseOfTheProject(@TempDir Path folder) throws Exception {
        Workspace workspace =
                new Workspace(new ProjectStore(TrainingSamples.evaluated()), new InlineJobRunner());
        FewShotModel model = new FewShotModel(workspace);
        assertThat(model.chosenProperty().get()).isNull();
        Path file = folder.resolve("results.jsonl");
        Files.writeString(
                file,
                "{\"site\":\"pocket\",\"mode\":\"real\",\"protocol\":\"loso\",\"model\":\"forest\","
                        + "\"realShare\":0.05,\"simulatedStandIn\":true,\"macroF1\":0.6}\n");
        model.open(file);
        model.open(file);
        FewShotPlot plot = model.chosenProperty().get();
        assertThat(plot).isNotNull();
        assertThat(plot.ticks()).containsExactly("5 %", "100 %");
        assertThat(plot.lines().get(0).name()).isEqualTo("stand-in only");
        assertThat(plot.lines().get(0).dots()).hasSize(2);
        model.open(folder.resolve("none.jsonl"));
        assertThat(workspace.notices()).isNotEmpty();
    }
}
