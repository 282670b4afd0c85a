package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.PairedComparison;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunBoardTest {
    private final Workspace workspace =
            new Workspace(new ProjectStore(TrainingSamples.evaluated()), new InlineJobRunner());
    private final RunBoard board = new RunBoard(workspace);

    private RunRow row(String id) {
        return board.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void runsAreComparedWithThePinnedOneUntilItIsUnpinned() {
        board.choose("run-1");
        board.pinSelected();

        assertThat(row("run-1").isPinned()).isTrue();
        assertThat(row("run-1").against().text()).isEqualTo("pinned");
        assertThat(row("run-3").against().text()).matches("\\+0\\.\\d{3} \\[.*], p .*");
        assertThat(row("run-3").against().difference()).isPositive();
        assertThat(row("run-2").against().difference()).isNegative();
        assertThat(board.chosen()).containsExactly(row("run-1"));

        board.pinSelected();
        assertThat(row("run-3").against()).isEqualTo(Against.NOTHING);
        workspace.store().undo();
        assertThat(row("run-1").isPinned()).isTrue();
        workspace.store().undo();
        assertThat(workspace.project().pinnedRun()).isEmpty();
    }

    @Test
    void aProjectOpensWithTheRunThatItPinned() {
        Project kept = workspace.project().withPinnedRun(Optional.of("run-2"));
        RunBoard opened =
                new RunBoard(new Workspace(new ProjectStore(kept), new InlineJobRunner()));
        assertThat(opened.rows().stream().filter(RunRow::isPinned))
                .extracting(RunRow::id)
                .containsExactly("run-2");
        assertThat(opened.rows().get(0).against().difference()).isPositive();
        workspace.store().open(kept);
        assertThat(row("run-2").isPinned()).isTrue();
    }

    @Test
    void aPinnedRunThatIsDeletedIsNoReferenceAnyMore() {
        board.choose("run-1");
        board.pinSelected();
        board.deleteChosen();
        assertThat(row("run-3").against()).isEqualTo(Against.NOTHING);
        assertThat(workspace.project().pinnedRun()).isEmpty();
        workspace.store().undo();
        assertThat(row("run-1").isPinned()).isTrue();
        assertThat(row("run-3").against().comparison()).isPresent();
    }

    @Test
    void severalRunsAreDeletedInOneGo() {
        board.choose(List.of(row("run-1"), row("run-2")));
        board.deleteChosen();
        assertThat(board.rows()).extracting(RunRow::id).containsExactly("run-3");
        assertThat(workspace.store().undoLabel()).contains("Delete 2 runs");
        workspace.store().undo();
        assertThat(board.rows()).hasSize(3);
    }

    @Test
    void renamingKeepsWhatIsChosenAndCanBeUndone() {
        board.choose(List.of(row("run-1"), row("run-2")));
        board.rename(row("run-1"), "  my baseline ");
        assertThat(row("run-1").name()).isEqualTo("my baseline");
        assertThat(board.chosen()).containsExactlyInAnyOrder(row("run-1"), row("run-2"));
        workspace.store().undo();
        assertThat(row("run-1").name()).isEqualTo("pocket, real");
        board.rename(row("run-1"), " ");
        assertThat(workspace.store().undoLabel()).isEmpty();
    }

    @Test
    void onlySettingsThatDifferAreShownSideBySide() {
        SettingsDiff diff = SettingsDiff.of(List.of(row("run-1"), row("run-3")));
        assertThat(diff.runs()).containsExactly("pocket, real", "pocket, both");
        assertThat(diff.lines())
                .containsExactly(
                        new SettingsDiff.Line(
                                "Learned from", List.of("stand-in only", "stand-in + virtual")));
        assertThat(SettingsDiff.of(List.of(row("run-1"), row("run-1"))).lines()).isEmpty();
        assertThat(diff.figures())
                .contains(
                        new SettingsDiff.Line("Worst", List.of("0.61 S2", "0.66 S2")),
                        new SettingsDiff.Line("sd over seeds", List.of("0.012", "0.012")))
                .extracting(SettingsDiff.Line::name)
                .contains("Caution");
        assertThat(diff.figure().table().get(1))
                .containsExactly("Learned from", "stand-in only", "stand-in + virtual");
    }

    @Test
    void classesThatGainAreToldBesideThePinnedRun() {
        SettingsDiff before = SettingsDiff.of(List.of(row("run-1"), row("run-3")));
        assertThat(before.classes())
                .contains(new SettingsDiff.Line("walking", List.of("0.78", "0.83")));
        board.choose("run-1");
        board.pinSelected();

        PairedComparison comparison = row("run-3").against().comparison().orElseThrow();
        assertThat(comparison.byClass()).containsOnlyKeys(TrainingSamples.CLASSES);
        SettingsDiff.Line walking =
                SettingsDiff.of(List.of(row("run-1"), row("run-3"))).classes().get(3);
        assertThat(walking.values().get(0)).isEqualTo("0.78");
        assertThat(walking.values().get(1))
                .matches("0\\.83 {2}[+-]0\\.\\d{3} \\[-?0\\.\\d{3}, -?0\\.\\d{3}]");
        List<List<String>> table = RunFigures.against(row("run-3"), comparison).table();
        assertThat(table).hasSize(5);
        assertThat(Double.parseDouble(table.get(4).get(1)))
                .isEqualTo(
                        Objects.requireNonNull(comparison.byClass().get("walking")).difference());
    }

    @Test
    void figuresSortWithTheUnknownLast() {
        assertThat(BoardColumn.TIME.text(row("run-1"))).isEqualTo("0.40 ms");
        assertThat(BoardColumn.SIZE.text(row("run-1"))).isEqualTo("123 kB");
        assertThat(BoardColumn.WORST.text(row("run-1"))).isEqualTo("0.61 S2");
        assertThat(board.rows().stream().sorted(BoardColumn.CALIBRATION.ascending()))
                .extracting(RunRow::id)
                .containsExactly("run-3", "run-1", "run-2");
        assertThat(board.rows().stream().sorted(BoardColumn.WORST.ascending()))
                .extracting(RunRow::id)
                .containsExactly("run-2", "run-1", "run-3");
        assertThat(FigureWords.time(Double.NaN)).isEqualTo("–");
        assertThat(FigureWords.time(4.2e-5)).isEqualTo("42 µs");
        assertThat(FigureWords.bytes(2_340_000)).isEqualTo("2.3 MB");
    }

    @Test
    void theComparisonIsInTheExportedTable(@TempDir Path folder) throws Exception {
        board.choose("run-1");
        board.pinSelected();
        Path file = folder.resolve("runs.csv");
        board.exportResults(file);
        List<String> lines = Files.readAllLines(file);
        int column = List.of(lines.get(0).split(",", -1)).indexOf("difference_from_pinned");
        String cell = lines.get(1).replace("\"pocket, both\"", "run").split(",", -1)[column];
        assertThat(Double.parseDouble(cell))
                .isEqualTo(row("run-3").against().difference(), within(1e-12));
    }

    @Test
    void runsOfOtherPeopleSayThatTheyCannotBeCompared() {
        workspace.apply(
                new kinescribe.project.Edit(
                        "Evaluate",
                        p ->
                                p.withRuns(
                                        Edits.append(
                                                p.runs(),
                                                List.of(
                                                        TrainingSamples.withoutPredictions(
                                                                "run-4", EvaluationMode.REAL))))));
        board.choose("run-1");
        board.pinSelected();
        assertThat(row("run-4").against().text()).contains("no predictions");
    }
}
