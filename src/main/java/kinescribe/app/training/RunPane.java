package kinescribe.app.training;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.NoticeWords;
import kinescribe.base.Notice;
import kinescribe.evaluate.PairedComparison;
import kinescribe.evaluate.Score;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One run in full: confusion and the windows behind it, classes, people, notices, provenance. */
final class RunPane {
    private static final String CLASSES = "F1 with its 95 % interval by drawing people.";
    private static final String AGAINST =
            "F1 less that of the pinned run, with its 95 % interval by drawing the same people for"
                    + " both; of each class alone, whatever the others do.";
    private static final String PEOPLE =
            "Macro-F1 over the classes that a person has, with its 95 % interval by drawing 10 s"
                    + " blocks of that person's time.";

    private final RunBoard board;
    private final FigureExport export;
    private final RunRow row;
    private final HBox side = new HBox();
    private final Node confusion;

    private RunPane(RunBoard board, FigureExport export, RunRow row) {
        this.board = board;
        this.export = export;
        this.row = row;
        confusion = new ConfusionGrid(ConfusionTable.of(row.result()), this::openWindows).node();
    }

    /** Shows a run, or what to do where there is none. */
    static Node of(RunBoard board, FigureExport export, @Nullable RunRow row) {
        return row == null
                ? Kit.emptyState(Feather.GRID, "Select a run to see where it errs.")
                : new RunPane(board, export, row).node();
    }

    private Node node() {
        VBox left = new VBox();
        if (Caution.isRandom(row.result())) {
            Label watermark = new Label(Caution.of(row.result()));
            watermark.setWrapText(true);
            watermark.getStyleClass().add("watermark");
            left.getChildren().add(watermark);
        }
        left.getChildren()
                .addAll(
                        headed(
                                "Confusion: " + row.name(),
                                RunFigures.confusion(row),
                                () -> confusion),
                        grown(confusion));
        left.getStyleClass().add("run-part");
        left.setMinWidth(320);
        HBox.setHgrow(left, Priority.ALWAYS);
        side.getStyleClass().add("run-side");
        showScores();
        HBox all = new HBox(left, side);
        all.getStyleClass().add("run-pane");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void openWindows(int truth, int predicted) {
        String is = row.result().classes().get(truth);
        String taken = row.result().classes().get(predicted);
        Optional<List<CellWindow>> windows =
                row.result().predictions().map(said -> CellWindow.of(said, is, taken));
        if (windows.isEmpty()) {
            board.sayNothingKept();
            return;
        }
        WindowsPane pane = new WindowsPane(board::show);
        String title =
                windows.get().size()
                        + (is.equals(taken)
                                ? " windows: " + is
                                : " windows: " + is + " taken for " + taken);
        Figure figure = RunFigures.windows(row, title, windows.get());
        Node list =
                pane.node(
                        title,
                        windows.get(),
                        export.button(figure, pane::table),
                        this::backToScores);
        HBox.setHgrow(list, Priority.ALWAYS);
        side.getChildren().setAll(list);
        pane.focus();
    }

    private void backToScores() {
        showScores();
        confusion.requestFocus();
    }

    private void showScores() {
        SortedMap<String, Score> byClass = new TreeMap<>();
        row.result().scores().byClass().forEach((name, score) -> byClass.put(name, score.f1()));
        Node classBars = ScoreBars.of(byClass, CLASSES);
        VBox people = new VBox();
        showPeople(people, withoutIntervals());
        VBox scores =
                new VBox(
                        headed("F1 by class", RunFigures.classes(row), () -> classBars), classBars);
        row.against().comparison().ifPresent(c -> scores.getChildren().add(against(c)));
        scores.getChildren().add(people);
        board.people(row, found -> showPeople(people, found));
        scores.getStyleClass().add("run-part");
        scores.setPrefWidth(270);
        scores.setMinWidth(220);
        VBox facts = new VBox(heading("How it came about"));
        facts.getStyleClass().add("run-part");
        RunDetails.of(row).forEach(line -> facts.getChildren().add(line(line)));
        if (!row.notices().isEmpty()) {
            facts.getChildren().add(heading("Notices"));
            row.notices().forEach(notice -> facts.getChildren().add(notice(notice)));
        }
        facts.setPrefWidth(230);
        facts.setMinWidth(180);
        side.getChildren().setAll(scores, facts);
    }

    private Node against(PairedComparison comparison) {
        Node bars = ScoreBars.ofDifferences(comparison.byClass(), AGAINST);
        VBox part =
                new VBox(
                        headed(
                                "Against the pinned run",
                                RunFigures.against(row, comparison),
                                () -> bars),
                        bars);
        part.getStyleClass().add("run-part");
        return part;
    }

    private void showPeople(VBox place, SortedMap<String, Score> scores) {
        Node bars = ScoreBars.of(scores, PEOPLE);
        place.getStyleClass().setAll("run-part");
        place.getChildren()
                .setAll(
                        headed("Macro-F1 by person", RunFigures.people(row, scores), () -> bars),
                        bars);
    }

    private SortedMap<String, Score> withoutIntervals() {
        SortedMap<String, Score> scores = new TreeMap<>();
        row.result()
                .scores()
                .bySubject()
                .forEach(
                        (person, value) ->
                                scores.put(
                                        person,
                                        new Score(value, Double.NaN, Double.NaN, Double.NaN)));
        return scores;
    }

    private Node headed(String text, Figure figure, Supplier<Node> shown) {
        HBox head = new HBox(heading(text), Kit.grower(), export.button(figure, shown));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, "run-heading");
        return label;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, "run-fact");
        return label;
    }

    private static Label notice(Notice notice) {
        Label label = line(NoticeWords.of(notice));
        boolean warning = notice.level() == Notice.Level.WARNING;
        label.setGraphic(Kit.icon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO));
        label.getGraphic().getStyleClass().add(warning ? "warning-icon" : "info-icon");
        return label;
    }
}
