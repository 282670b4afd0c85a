package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.Score;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static RunRow first(Project project) {
        return new RunBoard(new Workspace(new ProjectStore(project), new InlineJobRunner()))
                .rows()
                .get(0);
    }

    @Test
    void aStandInIsToldInEveryFigure() {
        RunRow run = first(TrainingSamples.evaluated());
        for (Figure figure :
                List.of(
                        RunFigures.confusion(run),
                        RunFigures.classes(run),
                        RunFigures.people(run, new TreeMap<>()))) {
            assertThat(figure.caution()).contains("simulated stand-in");
            assertThat(figure.written().get(0)).endsWith("caution");
        }
        assertThat(RunFigures.classes(run).written().get(1))
                .startsWith("running")
                .endsWith(Caution.of(run.result()));
    }

    @Test
    void aRandomSplitIsWatermarkedInEveryTable() {
        RunRow run = first(TrainingSamples.splitAtRandom());
        assertThat(Caution.isRandom(run.result())).isTrue();
        assertThat(Caution.of(run.result()))
                .startsWith("NOT subject-wise: scores are too good.")
                .contains("RANDOM WINDOW SPLIT");
        assertThat(ResultsText.tsv(List.of(run))).contains("NOT subject-wise");
        assertThat(RunFigures.confusion(run).written().get(1)).endsWith(Caution.of(run.result()));
    }

    @Test
    void theWindowsOfACellAreATable() {
        RunRow run = first(TrainingSamples.evaluated());
        List<CellWindow> windows =
                CellWindow.of(run.result().predictions().orElseThrow(), "sitting", "sitting");
        Figure figure = RunFigures.windows(run, "sitting", windows);
        assertThat(figure.table()).hasSize(windows.size() + 1);
        assertThat(figure.table().get(1))
                .hasSameSizeAs(figure.table().get(0))
                .contains("sitting", windows.get(0).source().subject());
        assertThat(figure.caution()).contains("stand-in");
    }

    @Test
    void whatIsNotKnownIsLeftEmpty() {
        RunRow run = first(TrainingSamples.evaluated());
        Score score = new Score(0.5, Double.NaN, Double.NaN, Double.NaN);
        TreeMap<String, Score> people = new TreeMap<>();
        people.put("S1", score);
        assertThat(RunFigures.people(run, people).table().get(1))
                .containsExactly("S1", "0.5", "", "", "");
    }
}
