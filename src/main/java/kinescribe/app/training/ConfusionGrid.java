package kinescribe.app.training;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A confusion matrix, shaded by the share of each true class. */
final class ConfusionGrid {
    // From here on the shade is dark enough for white text in the light theme, too.
    private static final double LIGHT_TEXT_FROM = 0.8;

    /** Two lines of a class's name. */
    private static final double HEAD_HEIGHT = 32;

    private ConfusionGrid() {}

    /** The matrix: rows are true classes, columns what they were taken for. */
    static Node of(ConfusionTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("confusion");
        grid.setAccessibleText("Confusion matrix. " + table.spoken());
        ColumnConstraints heads = new ColumnConstraints();
        heads.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(heads);
        RowConstraints names = new RowConstraints();
        names.setMinHeight(HEAD_HEIGHT);
        names.setPrefHeight(HEAD_HEIGHT);
        grid.getRowConstraints().add(names);
        Label corner = new Label("true ↓   taken for →");
        corner.getStyleClass().add("confusion-corner");
        grid.add(corner, 0, 0);
        for (int i = 0; i < table.size(); i++) {
            grid.getColumnConstraints().add(column(table.size()));
            grid.getRowConstraints().add(row(table.size()));
            grid.add(head(table.classes().get(i), Pos.CENTER), i + 1, 0);
            grid.add(head(table.classes().get(i), Pos.CENTER_RIGHT), 0, i + 1);
        }
        for (int truth = 0; truth < table.size(); truth++) {
            for (int predicted = 0; predicted < table.size(); predicted++) {
                grid.add(cell(table, truth, predicted), predicted + 1, truth + 1);
            }
        }
        return grid;
    }

    private static Node cell(ConfusionTable table, int truth, int predicted) {
        double share = table.share(truth, predicted);
        Region shade = new Region();
        shade.getStyleClass().add(truth == predicted ? "confusion-hit" : "confusion-miss");
        shade.setOpacity(share);
        Label percent = new Label(table.percent(truth, predicted));
        percent.getStyleClass().add("confusion-percent");
        Label count = new Label(table.countText(truth, predicted));
        count.getStyleClass().add("confusion-count");
        VBox words = new VBox(percent, count);
        words.setAlignment(Pos.CENTER);
        words.setVisible(table.count(truth, predicted) > 0 || truth == predicted);
        StackPane cell = new StackPane(shade, words);
        cell.getStyleClass().add("confusion-cell");
        if (share >= LIGHT_TEXT_FROM) {
            cell.getStyleClass().add("strong");
        }
        Tooltip.install(
                cell,
                new Tooltip(
                        table.countText(truth, predicted)
                                + " windows of "
                                + table.classes().get(truth)
                                + " were taken for "
                                + table.classes().get(predicted)));
        return cell;
    }

    private static Label head(String text, Pos where) {
        Label label = new Label(text);
        label.getStyleClass().add("confusion-head");
        label.setAlignment(where);
        label.setMaxWidth(Double.MAX_VALUE);
        if (where == Pos.CENTER) { // above a column, whose width is the numbers' own
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.getStyleClass().add("confusion-top");
        }
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static ColumnConstraints column(int classes) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(36);
        column.setPrefWidth(Math.max(36, 480.0 / classes));
        column.setMaxWidth(150);
        return column;
    }

    private static RowConstraints row(int classes) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(30);
        row.setPrefHeight(Math.max(30, 240.0 / classes));
        row.setMaxHeight(72);
        return row;
    }
}
