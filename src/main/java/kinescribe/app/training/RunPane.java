package kinescribe.app.training;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.NoticeWords;
import kinescribe.base.Notice;
import kinescribe.evaluate.ClassScore;
import kinescribe.evaluate.Score;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One run in full: confusion, classes, people, notices, provenance. */
final class RunPane {
    private RunPane() {}

    /** Shows a run, or what to do where there is none. */
    static Node of(@Nullable RunRow row) {
        if (row == null) {
            return Kit.emptyState(Feather.GRID, "Select a run to see where it errs.");
        }
        VBox confusion =
                new VBox(
                        heading("Confusion: " + row.name()),
                        grown(ConfusionGrid.of(ConfusionTable.of(row.result()))));
        confusion.getStyleClass().add("run-part");
        HBox.setHgrow(confusion, Priority.ALWAYS);
        confusion.setMinWidth(320);
        VBox scores =
                new VBox(
                        heading("F1 by class"),
                        classBars(row.result().scores().byClass()),
                        heading("F1 by person"),
                        new SubjectStrip(row.result().scores().bySubject()));
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
        HBox all = new HBox(confusion, scores, facts);
        all.getStyleClass().add("run-pane");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private static Node classBars(SortedMap<String, ClassScore> scores) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("class-bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, bar);
        for (Map.Entry<String, ClassScore> score : scores.entrySet()) {
            Score f1 = score.getValue().f1();
            Label value = new Label(String.format(Locale.ROOT, "%.2f", f1.value()));
            value.getStyleClass().add("score-text");
            value.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(
                    grid.getRowCount(),
                    new Label(score.getKey()),
                    new ScoreBar(f1.value(), f1.low(), f1.high()),
                    value);
        }
        return grid;
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
