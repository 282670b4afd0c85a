package kinescribe.app.training;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The table of runs, best first. */
final class ResultsTable {
    private final TrainingViewModel model;
    private final TableView<RunRow> table = new TableView<>();

    ResultsTable(TrainingViewModel model) {
        this.model = model;
    }

    /** Builds the table. */
    Node node() {
        table.setId("train-results");
        table.setItems(model.rows());
        table.setAccessibleText("Results of evaluations, best first");
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.BAR_CHART_2,
                        "No results yet: choose sites and modes on the left, then press Run."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(text("Run", 235, RunRow::name));
        table.getColumns().add(text("Site", 100, row -> row.result().site()));
        table.getColumns().add(score());
        table.getColumns().add(number("sd", 70, RunRow::sd));
        table.getColumns().add(number("Windows", 88, r -> String.valueOf(r.testedWindows())));
        table.getColumns().add(number("Subjects", 88, r -> String.valueOf(r.subjects())));
        table.getColumns().add(marks());
        Columns.select(table, model.selectedProperty());
        return table;
    }

    private static TableColumn<RunRow, String> text(
            String title, double width, Function<RunRow, String> value) {
        TableColumn<RunRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(r -> new ReadOnlyStringWrapper(value.apply(r.getValue())));
        return column;
    }

    private static TableColumn<RunRow, String> number(
            String title, double width, Function<RunRow, String> value) {
        TableColumn<RunRow, String> column = text(title, width, value);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<RunRow, RunRow> score() {
        TableColumn<RunRow, RunRow> column = rows("Macro-F1 [95 % interval]", 250);
        column.setCellFactory(
                c ->
                        new RowCell() {
                            @Override
                            Node show(RunRow row) {
                                ScoreBar bar =
                                        new ScoreBar(row.result().macroF1(), row.low(), row.high());
                                HBox.setHgrow(bar, Priority.ALWAYS);
                                Label words = new Label(row.scoreText());
                                words.getStyleClass().add("score-text");
                                words.setMinWidth(118);
                                HBox box = new HBox(8, words, bar);
                                box.setAlignment(Pos.CENTER_LEFT);
                                return box;
                            }
                        });
        return column;
    }

    private static TableColumn<RunRow, RunRow> marks() {
        TableColumn<RunRow, RunRow> column = rows("", 172);
        column.setCellFactory(
                c ->
                        new RowCell() {
                            @Override
                            Node show(RunRow row) {
                                HBox box = new HBox(4);
                                box.setAlignment(Pos.CENTER_LEFT);
                                if (row.result().standIn()) {
                                    box.getChildren().add(badge("stand-in", "stand-in-badge"));
                                }
                                if (row.outOfDate()) {
                                    box.getChildren().add(badge("out of date", "stale-badge"));
                                }
                                return box;
                            }
                        });
        return column;
    }

    private static TableColumn<RunRow, RunRow> rows(String title, double width) {
        TableColumn<RunRow, RunRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(r.getValue()));
        return column;
    }

    private static Label badge(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("training-badge", styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A cell that shows a row as a node. */
    private abstract static class RowCell extends TableCell<RunRow, RunRow> {
        abstract Node show(RunRow row);

        @Override
        protected void updateItem(@Nullable RunRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : show(row));
        }
    }
}
